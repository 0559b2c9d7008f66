import path from 'node:path';

/** A relative import never leaves its package: what another package keeps for itself stays its own. */
export function insidePackage({ workspaces }) {
  return workspaces.flatMap(({ folder, files }) =>
    files.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier?.startsWith('.') && leaves(folder, file.path, specifier))
        .map(({ specifier, line }) => ({
          at: `${file.path}:${line}`,
          message: `imports "${specifier}", which lies outside ${folder}.`,
          fix: 'Import it by the name of its package (@campaignkit/…) and export it there, or hand it in from the app.',
        })),
    ),
  );
}

function leaves(folder, file, specifier) {
  return path.posix.relative(folder, path.posix.join(path.posix.dirname(file), specifier)).startsWith('..');
}
