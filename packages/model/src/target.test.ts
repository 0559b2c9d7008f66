import { expect, test } from 'vitest';
import { CampaignError } from './errors.js';
import { localeCandidates, parseTarget, spokenTag } from './target.js';

test('a target is a language and a region', () => {
  expect(parseTarget('fr-BE')).toEqual({ tag: 'fr-BE', language: 'fr', region: 'BE' });
  expect(parseTarget('sr-Latn-RS')).toEqual({ tag: 'sr-Latn-RS', language: 'sr', script: 'Latn', region: 'RS' });
});

test.each([
  ['fr', 'Add the region whose helplines and law the piece prints, such as "fr-FR".'],
  ['fr-QQ', '"QQ" is no region. Use a two-letter code of ISO 3166-1.'],
  ['fr_BE', 'Write a BCP 47 tag: language, "-", two-letter region.'],
  ['', 'Write a BCP 47 tag: language, "-", two-letter region.'],
])('"%s" is refused with advice', (tag, fix) => {
  expect(() => parseTarget(tag)).toThrow(CampaignError);
  try {
    parseTarget(tag);
  } catch (error) {
    expect(error instanceof CampaignError && [error.code, error.detail.fix]).toEqual(['TARGET_UNKNOWN', fix]);
  }
});

test.each([
  ['pt-BR', ['pt-BR', 'pt-Latn', 'pt']],
  ['sr-Latn-RS', ['sr-Latn-RS', 'sr-Latn', 'sr-RS', 'sr']],
  ['zh-CN', ['zh-CN', 'zh-Hans', 'zh']],
  ['zh-HK', ['zh-HK', 'zh-Hant', 'zh']],
])('words for %s are looked for in the longest matching folder first', (tag, candidates) => {
  expect(localeCandidates(parseTarget(tag))).toEqual(candidates);
});

test('words in Tagalog are found under both codes of the language', () => {
  expect(localeCandidates(parseTarget('fil-PH'))).toEqual(['fil-PH', 'fil-Latn', 'fil', 'tl']);
  expect(localeCandidates(parseTarget('tl-PH'))).toEqual(['tl-PH', 'fil-Latn', 'fil-PH', 'fil', 'tl']);
});

test.each([
  ['fr-BE', 'fr', 'fr-BE'],
  ['zh-TW', 'zh-Hant', 'zh-TW'],
  ['tl-PH', 'tl', 'tl-PH'],
  ['km-KH', 'en', 'en-KH'],
  ['ur-PK', 'en', 'en-PK'],
])('%s with the words of locales/%s speaks %s', (tag, locale, spoken) => {
  expect(spokenTag(parseTarget(tag), locale)).toBe(spoken);
});
