import { expect, it } from 'vitest';
import { canHyphenate } from './can-hyphenate.js';

it.each(['de-DE', 'en-GB', 'pt-BR', 'ru', 'el-GR', 'sr-Latn-RS'])('words of %s part where their language parts them', (lang) => {
  expect(canHyphenate(lang)).toBe(true);
});

it.each([
  ['has no hyphens', 'ar-EG'],
  ['has no hyphens', 'th-TH'],
  ['has no patterns', 'sw-KE'],
  ['is written in another script than its patterns', 'de-Cyrl'],
  ['is not known', 'tlh'],
  ['is no tag', '??'],
])('a language that %s is left whole: %s', (_, lang) => {
  expect(canHyphenate(lang)).toBe(false);
});
