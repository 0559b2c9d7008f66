import { readFile } from 'node:fs/promises';
import { CampaignError } from '@campaignkit/model';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './block.js';
import { readCorpus } from './read-corpus.js';

const read = (value: unknown) => readCorpus(JSON.stringify(value), 'texts.json');

test('the corpus of this package has 45 languages with 18 blocks each, in the sizes that it states', async () => {
  const { languages, widthsPx } = readCorpus(await readFile(new URL('corpus.json', import.meta.url), 'utf8'), 'corpus.json');
  expect(languages.map((language) => blocksOf(language, widthsPx).length)).toEqual(Array.from({ length: 45 }, () => 18));
  const persian = languages.find(({ lang }) => lang === 'fa');
  expect(persian).toMatchObject({ direction: 'rtl' });
  expect(
    persian?.texts.map(({ name, fontSizePx, lineHeightPx, fontWeight }) => `${name} ${fontSizePx}/${lineHeightPx} ${fontWeight}`),
  ).toEqual(['headline 48/72 700', 'body 28/42 400', 'tip1 28/42 400', 'tip2 28/42 400', 'help 32/48 700', 'source 24/36 400']);
});

describe('other files may be simple', () => {
  test('a text, a list of texts, or texts under any name; what is not said follows from the language', () => {
    const { languages, widthsPx } = read({
      languages: { en: 'You are not alone.', ar: ['أنت لست وحدك.', ' ', 'تحدّث.'], fr: { article: 'Tu n’es pas seul.' } },
    });
    expect(widthsPx).toEqual([360, 600, 960]);
    expect(languages.map(({ lang, direction, texts }) => [lang, direction, ...texts.map(({ name }) => name)])).toEqual([
      ['en', 'ltr', 'text'],
      ['ar', 'rtl', 'text.1', 'text.2'],
      ['fr', 'ltr', 'article'],
    ]);
    expect(languages[0]?.texts[0]).toEqual({ name: 'text', text: 'You are not alone.', fontSizePx: 28, fontWeight: 400, lineHeightPx: 39 });
  });

  test('what is said counts, and nothing else of the language is a text', () => {
    const { languages } = read({
      blocks: { text: { size: 20 } },
      languages: { serbian: { code: 'sr-Latn', name: 'Serbian', fonts: ['NotoSans'], dir: 'ltr', lh: 1.3, text: 'Nisi sam.' } },
    });
    expect(languages).toEqual([
      {
        lang: 'sr-Latn',
        direction: 'ltr',
        texts: [{ name: 'text', text: 'Nisi sam.', fontSizePx: 20, fontWeight: 400, lineHeightPx: 26 }],
      },
    ]);
  });

  test('white space is what a browser shows of it', () => {
    expect(read({ languages: { en: ' You \t are \r\n not alone.\n' } }).languages[0]?.texts[0]?.text).toBe('You are\nnot alone.');
  });
});

describe('a wrong file is told what, where, expected and received', () => {
  test.each([
    [[], 'texts.json: expected an object with "languages", received [].'],
    [{}, 'texts.json › languages: expected an object of languages, like { "en": { "text": "…" } }, received nothing.'],
    [{ languages: {} }, 'texts.json › languages: expected at least one language, received an empty object.'],
    [{ languages: { en: {} } }, 'texts.json › languages.en: expected at least one text, like { "text": "…" }, received {}.'],
    [{ languages: { en: { text: 5 } } }, 'texts.json › languages.en.text: expected a text or a list of texts, received 5.'],
    [{ languages: { en: { text: ['a', null] } } }, 'texts.json › languages.en.text.1: expected a text or a list of texts, received null.'],
    [
      { languages: { 'not a tag': 'text' } },
      'texts.json › languages.not a tag: expected the name or "code" of a language to be a BCP 47 tag, like "pt-BR", received "not a tag".',
    ],
    [{ languages: { en: { dir: 'up', text: 'a' } } }, 'texts.json › languages.en.dir: expected "ltr" or "rtl", received "up".'],
    [{ languages: { en: { lh: '1.5', text: 'a' } } }, 'texts.json › languages.en.lh: expected a number from 0.5 to 10, received "1.5".'],
    [{ widthsPx: 360, languages: { en: 'a' } }, 'texts.json › widthsPx: expected a list of widths in px, received 360.'],
    [{ widthsPx: [5], languages: { en: 'a' } }, 'texts.json › widthsPx.0: expected a number from 20 to 4000, received 5.'],
    [
      { blocks: { b: 28 }, languages: { en: 'a' } },
      'texts.json › blocks.b: expected an object like { "size": 28, "weight": 400 }, received 28.',
    ],
  ])('%j', (value, message) => {
    expect(() => read(value)).toThrow(CampaignError);
    expect(() => read(value)).toThrow(message);
  });

  test('also when it is no JSON', () => {
    expect(() => readCorpus('{"languages": ', 'texts.json')).toThrow(/^texts\.json: expected JSON, received .*JSON/);
  });
});
