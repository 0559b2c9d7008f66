// Plain JavaScript for Node 18 and newer, built-ins only: it decides whether a build is needed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this command line belongs to. */
export const installation = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const FOLDERS = ['packages', 'templates', 'apps/cli'];
const FILES = ['package-lock.json', 'tsconfig.base.json'];
// Fonts are read at run time; they have hashes of their own in fonts.json.
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'test', 'testing', 'golden', 'examples', 'fonts', '.cache', '.turbo']);
const SOURCE = /\.(?:tsx?|mjs|json)$/;
const TEST = /\.test\.[a-z]+$/;

/** Hash of the content of everything that the built command line is made from. Content, not times: a checkout sets times as it likes. */
export function sourceStamp() {
  const hash = createHash('sha256');
  const files = [...FOLDERS.flatMap((folder) => sourcesIn(folder)), ...FILES].sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(installation, file)))
      .update('\0');
  return hash.digest('hex');
}

function sourcesIn(folder) {
  return readdirSync(path.join(installation, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : sourcesIn(inside);
    return SOURCE.test(entry.name) && !TEST.test(entry.name) ? [inside] : [];
  });
}
