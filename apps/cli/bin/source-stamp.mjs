// Plain JavaScript for Node 18 and newer, built-ins only: it decides whether a build is needed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this command line belongs to. */
export const installation = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const BUILD = ['packages', 'templates', 'apps/cli', 'package-lock.json', 'tsconfig.base.json'];
// Words and records reach a piece as data: a new helpline in a country must not make every other country's pieces anew.
const PIXELS = [
  ...['model', 'typography', 'design-system', 'engine', 'lint', 'output'].map((name) => `packages/${name}`),
  'templates',
  ...['prepare-piece', 'printed-numbers', 'render-task', 'render-worker'].map((name) => `apps/cli/src/${name}.ts`),
  'package-lock.json',
];
// Fonts are read at run time; they have hashes of their own in fonts.json.
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'test', 'testing', 'golden', 'fonts', '.cache', '.turbo']);
const SOURCE = /\.(?:tsx?|mjs|json)$/;
const TEST = /\.test\.[a-z]+$/;

/** Hash of everything that the built command line is made from. Of content, not of times: a checkout sets times as it likes. */
export function sourceStamp() {
  return hashOf(BUILD);
}

/** Hash of the sources that decide how a piece looks and is judged. */
export function pixelStamp() {
  return hashOf(PIXELS);
}

function hashOf(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(sourcesIn).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(installation, file)))
      .update('\0');
  return hash.digest('hex');
}

function sourcesIn(place) {
  if (/\.[a-z]+$/.test(place)) return [place];
  return readdirSync(path.join(installation, place), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${place}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : sourcesIn(inside);
    return SOURCE.test(entry.name) && !TEST.test(entry.name) ? [inside] : [];
  });
}
