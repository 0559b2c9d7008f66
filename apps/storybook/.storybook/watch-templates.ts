import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What follows from the templates: the registry that names them, and the stories of their examples. */
const GENERATORS = ['scripts/gen-registry.mjs', 'scripts/gen-stories.mjs'];

/** Keeps registry and stories fresh while Storybook runs, so that a new template is seen the moment it is saved. */
export function watchTemplates(): Plugin {
  return {
    name: 'campaignkit:watch-templates',
    configureServer({ watcher, config: { logger } }) {
      watcher.add(`${ROOT}templates`);
      watcher.on('all', (event, file) => {
        if (!file.endsWith('.template.tsx') || event === 'addDir' || event === 'unlinkDir') return;
        for (const script of GENERATORS) {
          execFile(process.execPath, [script], { cwd: ROOT }, (error, _, stderr) => {
            if (error) logger.error(stderr.trim() || error.message);
          });
        }
      });
    },
  };
}
