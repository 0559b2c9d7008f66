import { expect, test } from 'vitest';
import { readCorpus } from './read-corpus.js';
import { chooseLanguages } from './run-parity.js';

const corpus = readCorpus('{ "languages": { "en": "You are not alone.", "th": "เธอไม่ได้อยู่คนเดียว" } }', 'texts.json');

test('only the languages and widths that were asked for are compared', () => {
  const chosen = chooseLanguages(corpus, { langs: ['th'], widthsPx: [300] });
  expect([chosen.languages.map(({ lang }) => lang), chosen.widthsPx]).toEqual([['th'], [300]]);
  expect(chooseLanguages(corpus, { langs: undefined, widthsPx: undefined })).toEqual(corpus);
});

test('a language that the corpus does not have is refused, with those that it has', () => {
  expect(() => chooseLanguages(corpus, { langs: ['th', 'xx'], widthsPx: undefined })).toThrow(
    expect.objectContaining({
      message: '--lang: expected languages of the corpus, received "xx".',
      detail: expect.objectContaining({ fix: 'Use some of en, th.' }),
    }),
  );
});
