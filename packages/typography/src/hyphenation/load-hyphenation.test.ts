import { expect, test } from 'vitest';
import { loadHyphenation, withPatterns } from './load-hyphenation.js';

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

test('a file of patterns that does not come is told with its language and what to do', async () => {
  const cause = new TypeError('Failed to fetch');
  await expect(withPatterns('fi', { load: () => Promise.reject(cause) })).rejects.toMatchObject({
    code: 'HYPHENATION_FAILED',
    message: 'The hyphenation patterns of "fi" could not be loaded.',
    cause,
    detail: { fix: expect.stringContaining('beside each other') },
  });
});
