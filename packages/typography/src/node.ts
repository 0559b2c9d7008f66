import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontLoader } from './set-text.types.js';

/** Reads the fonts of this package from the disk, also when the caller is bundled. Node only. */
export const readFont: FontLoader = async (file) => {
  const manifest = createRequire(import.meta.url).resolve('@campaignkit/typography/package.json');
  return new Uint8Array(await readFile(path.join(path.dirname(manifest), 'fonts', path.basename(file))));
};
