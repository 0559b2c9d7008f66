/** Below the apps, every import says what it imports: a computed path hides an arrow from this check and from every bundler. */
export function knownImports({ workspaces }) {
  return workspaces
    .filter(({ folder }) => !folder.startsWith('apps/'))
    .flatMap(({ files }) => files.filter((file) => !file.isDevelopment))
    .flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier === undefined)
        .map(({ line }) => ({
          at: `${file.path}:${line}`,
          message: 'imports a module whose name is computed.',
          fix: 'Write the name as a string, or let scripts/gen-registry.mjs write a registry with static imports.',
        })),
    );
}
