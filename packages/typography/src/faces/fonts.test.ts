import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Script } from '../script.js';
import { scripts } from '../scripts/_registry.js';

const fontsFolder = new URL('../../fonts/', import.meta.url);
const records = JSON.parse(readFileSync(new URL('fonts.json', fontsFolder), 'utf8')) as { file: string; licence: string; family: string }[];

function usedFiles(): string[] {
  const all: readonly Script[] = Object.values(scripts);
  const families = all.flatMap(({ families: byVoice }) => Object.values(byVoice).flat());
  return [...new Set(families.flatMap(({ id, weights }) => weights.map((weight) => `${id}-${weight}.woff2`)))].sort();
}

test('the scripts use every font of the folder and no other', () => {
  expect(usedFiles()).toEqual(records.map(({ file }) => file).sort());
});

test('the folder is what its list says', () => {
  const script = fileURLToPath(new URL('../../../../scripts/build-fonts.mjs', import.meta.url));
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});

test('every family comes with its licence', () => {
  for (const { family, licence } of records) {
    expect(licence).toBe('OFL-1.1');
    expect(readFileSync(new URL(`LICENSE-${family}.txt`, fontsFolder), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  }
});
