/** An index lists its names one by one, so that widening a package's surface shows in the review. */
export function listedExports({ workspaces }) {
  return workspaces
    .flatMap(({ files }) => files)
    .filter((file) => /\/index\.tsx?$/.test(file.path))
    .flatMap((file) =>
      file.imports
        .filter(({ isExportAll }) => isExportAll)
        .map(({ specifier, line }) => ({
          at: `${file.path}:${line}`,
          message: `exports everything of "${specifier}".`,
          fix: `List the names: export { … } from '${specifier}';`,
        })),
    );
}
