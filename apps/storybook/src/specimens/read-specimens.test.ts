import { buildCatalog } from '@campaignkit/messages';
import corpus from '@campaignkit/typography/corpus';
import { expect, it } from 'vitest';
import { findSpecimen, readSpecimens, type SampleText } from './read-specimens.js';

const locale = (tag: string, englishName: string) => ({
  path: `locales/${tag}/locale.json`,
  text: JSON.stringify({
    tag,
    name: tag,
    englishName,
    script: 'Latn',
    direction: 'ltr',
    quotes: ['“', '”'],
    status: 'empty',
    reviewers: [],
  }),
});
const catalog = buildCatalog([locale('en', 'English'), locale('zh-Hant', 'Chinese (Traditional)'), locale('pt-BR', 'Portuguese (Brazil)')]);
const sample = (headline: string): SampleText => ({ headline, body: '', tip1: '', tip2: '', help: '', source: '' });
const samples = { en: sample('English'), 'zh-Hant': sample('Chinese'), pt: sample('Portuguese'), ta: sample('Tamil') };

it('puts every locale with a sample on the sheet, by its English name', () => {
  expect(readSpecimens(samples, catalog).map((each) => [each.locale.tag, each.sample.headline])).toEqual([
    ['zh-Hant', 'Chinese'],
    ['en', 'English'],
  ]);
});

it.each([
  ['zh-TW', 'zh-Hant', 'Chinese'],
  ['pt-BR', 'pt-BR', 'Portuguese'],
])('finds locale and sample of the target %s', (target, tag, headline) => {
  const found = findSpecimen(target, samples, catalog);
  expect([found.locale.tag, found.sample.headline]).toEqual([tag, headline]);
});

it.each([
  ['ta-IN', 'There is no locale for "ta-IN".', 'locales/ta/locale.json'],
  ['de-AT', 'There is no locale for "de-AT".', 'locales/de/locale.json'],
])('says for %s what is missing and where to write it', (target, message, file) => {
  expect(() => findSpecimen(target, samples, catalog)).toThrow(
    expect.objectContaining({ code: 'LOCALE_MISSING', message, detail: { fix: expect.stringContaining(file) } }),
  );
});

it('says when only the sample is missing', () => {
  expect(() => findSpecimen('en-GB', { pt: samples.pt }, catalog)).toThrow(
    expect.objectContaining({ detail: { fix: expect.stringContaining('corpus.json') } }),
  );
});

it('finds in the corpus everything that a specimen shows', () => {
  for (const [tag, texts] of Object.entries(corpus.languages satisfies Record<string, SampleText>)) {
    for (const key of ['headline', 'body', 'tip1', 'tip2', 'help', 'source'] as const) expect(texts[key], `${tag} › ${key}`).toMatch(/\S/);
  }
});
