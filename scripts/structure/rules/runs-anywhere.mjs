import { isBuiltin } from 'node:module';

const NODE_ONLY = ['apps/cli', 'apps/storybook', 'packages/output'];

/** Storybook and the studio run these packages in a browser. Where one offers something for Node too, that is an entry of its own, `node.ts`. */
export function runsAnywhere({ workspaces }) {
  return workspaces
    .filter(({ folder }) => !NODE_ONLY.includes(folder))
    .flatMap(({ files }) => files.filter((file) => !file.isDevelopment && !file.path.endsWith('/src/node.ts')))
    .flatMap((file) =>
      file.imports
        .filter(({ specifier, isType }) => specifier !== undefined && !isType && isBuiltin(specifier))
        .map(({ specifier, line }) => ({
          at: `${file.path}:${line}`,
          message: `imports ${specifier}, which a browser does not have.`,
          fix: 'Take the bytes or the text as an argument: the app reads files and hands them in.',
        })),
    );
}
