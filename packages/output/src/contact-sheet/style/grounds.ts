/** Colours of the page in the light and in the dark: warm greys that flatter no piece. Each as `#RRGGBB`. */
export interface Ground {
  readonly ground: string;
  /** Ground of fields and buttons. */
  readonly raised: string;
  readonly ink: string;
  /** Second voice. */
  readonly quiet: string;
  /** Hairlines that carry no meaning. */
  readonly line: string;
  /** Edge of fields and buttons. */
  readonly edge: string;
  /** Keeps a picture of the ground's own tone apart from it. */
  readonly rim: string;
}

export const LIGHT: Ground = {
  ground: '#c9c6bf',
  raised: '#dad7d1',
  ink: '#161513',
  quiet: '#3f3c37',
  line: '#aaa69d',
  edge: '#67635b',
  rim: '#bfbcb4',
};
export const DARK: Ground = {
  ground: '#1b1a18',
  raised: '#2a2825',
  ink: '#efece5',
  quiet: '#bab5ab',
  line: '#3d3a35',
  edge: '#857f75',
  rim: '#34322e',
};

export const GROUND_STYLE = `
:root { color-scheme: light; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root:not([data-ground="light"]) { color-scheme: dark; ${variables(DARK)} } }
:root[data-ground="dark"] { color-scheme: dark; ${variables(DARK)} }
`;

function variables(ground: Ground): string {
  return Object.entries(ground)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
