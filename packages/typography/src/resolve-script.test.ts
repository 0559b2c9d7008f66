import { expect, test } from 'vitest';
import { coveringScripts, resolveScript } from './resolve-script.js';
import type { Script } from './script.js';
import { scripts } from './scripts/_registry.js';
import { SCRIPT_DATA } from './shaping/_script-data.js';

const all: readonly Script[] = Object.values(scripts);

test.each([
  ['Hani', scripts.Jpan, 'Jpan'],
  ['Hani', scripts.Kore, 'Kore'],
  ['Hani', scripts.Hant, 'Hant'],
  ['Bopo', scripts.Hant, 'Hant'],
  ['Kana', scripts.Jpan, 'Jpan'],
  ['Arab', scripts.Aran, 'Aran'],
])('%s in a paragraph of a writing system that covers it is set by that one', (unicodeScript, paragraph, id) => {
  expect(resolveScript(unicodeScript, paragraph)?.id).toBe(id);
});

test.each([
  ['Hani', scripts.Latn, 'Hans'],
  ['Hira', scripts.Hans, 'Jpan'],
  ['Hang', scripts.Jpan, 'Kore'],
  ['Arab', scripts.Hebr, 'Arab'],
  ['Latn', scripts.Aran, 'Latn'],
])('%s elsewhere is set by the first that covers it', (unicodeScript, paragraph, id) => {
  expect(resolveScript(unicodeScript, paragraph)?.id).toBe(id);
});

test('a script that no writing system here is made of has none', () => {
  expect(resolveScript('Egyp', scripts.Latn)).toBeUndefined();
  expect(coveringScripts('Egyp')).toEqual([]);
});

test('writing systems are made of scripts that Unicode knows, and symbols', () => {
  expect(all.flatMap(({ covers }) => covers).filter((id) => !(id in SCRIPT_DATA))).toEqual(['Zsym']);
});

test('letters that join or hang from a line are never spaced apart', () => {
  const together = all.filter(({ mayLetterSpace }) => !mayLetterSpace).map(({ id }) => id);
  expect(together).toEqual(['Adlm', 'Arab', 'Aran', 'Beng', 'Deva', 'Guru', 'Mong', 'Nkoo', 'Rohg', 'Syrc']);
  for (const { id, headlineTrackingEm } of all.filter(({ mayLetterSpace }) => !mayLetterSpace))
    expect(`${id} ${headlineTrackingEm}`).toBe(`${id} 0`);
});
