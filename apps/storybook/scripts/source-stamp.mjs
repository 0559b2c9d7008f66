import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['apps/storybook', 'packages', 'templates', 'locales', 'campaigns', 'docs'];
const FILES = ['package-lock.json', 'tsconfig.base.json', 'scripts/gen-stories.mjs'];
// `stories` follow from the templates; the rest is written by runs, or never reaches a browser.
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'out', 'stories', 'storybook-static', 'test', 'golden', '.cache', '.turbo']);
const SKIPPED_FILE = /\.test\.[a-z]+$|\.tsbuildinfo$/;

/** Hash of everything that the static Storybook is made from. Content, not times: a checkout sets times as it likes. */
export function sourceStamp(root) {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap((folder) => filesIn(root, folder)), ...FILES].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : filesIn(root, inside);
    return entry.isFile() && !SKIPPED_FILE.test(entry.name) ? [inside] : [];
  });
}
