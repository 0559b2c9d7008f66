import { expect, test } from 'vitest';
import { CampaignError } from './errors.js';
import { localeCandidates, parseTarget } from './target.js';

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

test('words are looked for in the longest matching folder first', () => {
  expect(localeCandidates(parseTarget('pt-BR'))).toEqual(['pt-BR', 'pt']);
  expect(localeCandidates(parseTarget('sr-Latn-RS'))).toEqual(['sr-Latn-RS', 'sr-Latn', 'sr-RS', 'sr']);
});
