import { expect, test } from 'vitest';
import { templates } from '../_registry.js';
import { renderExample } from '../test/render-example.js';
import { CORPUS_LOCALES, targetOf, withCorpusWords } from './corpus.js';

test('every language of the corpus has a target with a region, and no language stands for another', () => {
  const targets = CORPUS_LOCALES.map(targetOf);
  expect(new Set(targets).size).toBe(45);
  expect(targets).toEqual(expect.arrayContaining(['en-GB', 'fr-BE', 'ur-PK', 'zh-Hans-CN', 'am-ET']));
});

test('words are those of the language; numbers and addresses stay those of the records', async () => {
  const request = { template: templates['coin-row'], message: 'sextortion-for-money/m06', target: 'ja-JP', format: 'a4' };
  const [own, corpus] = [await renderExample(request), await renderExample({ ...request, words: withCorpusWords('ja') })];
  expect(corpus.copy.headline).toMatch(/[ぁ-ん]/);
  expect(corpus.copy.tips).toHaveLength(own.copy.tips.length);
  expect(corpus.copy.help.map(({ contact }) => contact?.id)).toEqual(own.copy.help.map(({ contact }) => contact?.id));
  expect(corpus.copy.help[0].headline.text).toBe(own.copy.help[0].headline.text);
  expect(corpus.copy.help.map(({ label }) => label).join()).not.toMatch(/\p{Nd}/u);
});

test('a language that the corpus lacks is named, with the nearest', () => {
  expect(() => withCorpusWords('xx')).toThrow(/no language "xx"/);
});
