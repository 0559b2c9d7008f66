import { expect, test } from 'vitest';
import { loadHyphenation } from './load-hyphenation.js';

test.each(['sr', 'sr-Cyrl-RS', 'sr-RS'])('%s is hyphenated in Cyrillic', async (lang) => {
  expect((await loadHyphenation(lang))?.patterns[1]).toHaveProperty('ж');
});

test.each(['sr-Latn', 'sr-ME', 'sh', 'hr'])('%s is hyphenated in Latin letters', async (lang) => {
  expect((await loadHyphenation(lang))?.patterns[1]).toHaveProperty('ž');
});

test.each(['sw', 'vi', 'hi', 'th', 'ar', 'ja', 'x-none', 'not a tag', ''])('nothing is known of "%s"', async (lang) => {
  expect(await loadHyphenation(lang)).toBeUndefined();
});

test.each(['ru-Latn', 'mn-Mong', 'tk-Cyrl'])('%s is not hyphenated with the patterns of another script', async (lang) => {
  expect(await loadHyphenation(lang)).toBeUndefined();
});

test('patterns are the same each time', async () => {
  expect((await loadHyphenation('fi'))?.patterns).toBe((await loadHyphenation('fi-FI'))?.patterns);
});
