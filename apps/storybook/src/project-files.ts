/** Files of the project that are read as data, by their path from its root. */
export interface ProjectFiles {
  /** Text of `locales/<tag>/*.json`. */
  readonly words: Readonly<Record<string, string>>;
  /** Text of `campaigns/<id>/campaign.yaml`. */
  readonly campaigns: Readonly<Record<string, string>>;
  /** Text of the brands beside them. */
  readonly brands: Readonly<Record<string, string>>;
  /** Addresses of the pictures beside them. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Addresses of the fonts beside them. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** Text of `docs/how-to/<thing>.md`, by path. */
export type HowTos = Readonly<Record<string, string>>;

const ROOT = '../../../';

// Vite reads these patterns without running the code: each must be written out. `out/` holds what the command line rendered.
export const projectFiles: ProjectFiles = {
  words: fromRoot(import.meta.glob<string>('../../../locales/*/*.json', { query: '?raw', import: 'default', eager: true })),
  campaigns: fromRoot(import.meta.glob<string>('../../../campaigns/*/campaign.yaml', { query: '?raw', import: 'default', eager: true })),
  brands: fromRoot(
    import.meta.glob<string>(['../../../campaigns/*/**/*.json', '!../../../campaigns/*/out/**'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ),
  pictures: fromRoot(
    import.meta.glob<string>(['../../../campaigns/*/**/*.{svg,png,jpg,jpeg,webp}', '!../../../campaigns/*/out/**'], {
      query: '?url&no-inline',
      import: 'default',
      eager: true,
    }),
  ),
  fonts: fromRoot(
    import.meta.glob<string>(['../../../campaigns/*/**/*.{woff2,ttf,otf}', '!../../../campaigns/*/out/**'], {
      query: '?url&no-inline',
      import: 'default',
      eager: true,
    }),
  ),
};

export const howTos: HowTos = fromRoot(
  import.meta.glob<string>('../../../docs/how-to/*.md', { query: '?raw', import: 'default', eager: true }),
);

/** Text of `packages/design-system/tokens/**`, by path. */
export const tokenFiles: Readonly<Record<string, string>> = fromRoot(
  import.meta.glob<string>('../../../packages/design-system/tokens/**/*.tokens.json', { query: '?raw', import: 'default', eager: true }),
);

function fromRoot(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([file, value]) => [file.slice(ROOT.length), value]));
}
