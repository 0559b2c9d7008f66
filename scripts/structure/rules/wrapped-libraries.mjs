import { packageName } from '../package-name.mjs';

const WRAPPERS = [
  { library: 'satori', where: /^packages\/engine\/src\/[^.]+\.tsx?$/, expected: 'one file of packages/engine/src', isSingle: true },
  {
    library: 'sharp',
    where: /^packages\/output\/src\/(?:encoders|raster|decode)\//,
    expected: 'packages/output/src/{encoders,raster,decode}/',
  },
  { library: 'i18next', where: /^packages\/messages\/src\/create-translator\.ts$/, expected: 'packages/messages/src/create-translator.ts' },
  {
    library: 'i18next-icu',
    where: /^packages\/messages\/src\/create-translator\.ts$/,
    expected: 'packages/messages/src/create-translator.ts',
  },
  { library: 'harfbuzzjs', where: /^packages\/typography\/src\//, expected: 'packages/typography/src' },
];

/** The libraries that decide pixels and words have one door each, so that their errors and their quirks are met in one place. */
export function wrappedLibraries({ workspaces }) {
  const files = workspaces.flatMap((workspace) => workspace.files).filter((file) => !file.isDevelopment);
  return WRAPPERS.flatMap((wrapper) => {
    const imports = files.flatMap((file) =>
      file.imports.filter(({ specifier }) => packageName(specifier) === wrapper.library).map(({ line }) => ({ path: file.path, line })),
    );
    const first = imports.find(({ path }) => wrapper.where.test(path))?.path;
    return imports
      .filter(({ path }) => !wrapper.where.test(path) || (wrapper.isSingle && path !== first))
      .map(({ path, line }) => ({
        at: `${path}:${line}`,
        message: `imports ${wrapper.library}. Only ${wrapper.expected} may${first ? ` (today ${first})` : ''}.`,
        fix: 'Call the function that wraps the library, or widen that function.',
      }));
  });
}
