import { describe, expect, test } from 'vitest';
import { findBreaks } from '../line-breaking/find-breaks.js';
import { senseOfBreaks } from './sense-of-breaks.js';

/** The cost of ending a line where "/" stands. */
function costAt(lang: string, marked: string): number {
  const text = marked.replace('/', '');
  return senseOfBreaks(text, lang, findBreaks(text, { lang: 'en', keepCompounds: true })).endCost(marked.indexOf('/'));
}

describe('a line ends', () => {
  test('best after a sentence, then after a clause, then before what is said of a subject, then between phrases', () => {
    const costs = [
      costAt('en', 'Stop now. /Ask for help.'),
      costAt('en', 'Stop now, /ask for help.'),
      costAt('en', 'Asking for help /is a way out'),
      costAt('en', 'Ask a friend /for help'),
      costAt('en', 'Ask /friends'),
    ];
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(costs.at(-1)).toBe(0);
    expect(costs[0]).toBeLessThan(costs[1] ?? 0);
  });

  test.each([
    ['en', 'Ask for /help'],
    ['en', 'You don’t /pay'],
    ['en', 'There /is a way back'],
    ['fr', 'Pour ta /photo'],
    ['fr', 'Ne paie /pas'],
    ['fr', 'Parles-/en'],
    ['es', 'Persona de /confianza'],
    ['es', 'Díselo a /alguien'],
    ['pt-BR', 'Pela /sua foto'],
    ['pt-BR', 'Crianças e /adolescentes'],
    ['ar', 'لكنّ المال كي /لا ينشروا'],
    ['ar', 'ثمّ /أخبر أحدًا'],
    ['hi', 'किसी /को बताओ'],
    ['hi', 'समय /रहते मदद'],
    ['th', 'เอารูปมา/ขู่'],
    ['sw', 'Picha /yako'],
    ['sw', 'Picha za /watoto'],
    ['ja', '決し/て悪くない'],
    ['ja', 'ブ/ロックする'],
    ['ja', '大人/に話す'],
    ['zh', '聊天记/录'],
    ['zh', '你/的错'],
  ])('badly after a word that leans on the next, or before one that leans on the last (%s: %s)', (lang, marked) => {
    expect(costAt(lang, marked)).toBeGreaterThanOrEqual(0.6);
  });

  test('not gladly between the two nouns of an Arabic genitive, nor after a figure', () => {
    expect(costAt('ar', 'طلب /المساعدة')).toBeGreaterThan(0);
    expect(costAt('ar', 'المساعدة /السرية')).toBe(0);
    expect(costAt('en', 'After 18 /years')).toBeGreaterThan(0);
  });

  test('not gladly before the ending of a Japanese verb', () => {
    expect(costAt('ja', '送/らないで')).toBeGreaterThan(0);
    expect(costAt('ja', '画像を/送らないで')).toBe(-0.1);
  });

  test('not gladly after one or two letters in a language whose small words are not listed', () => {
    expect(costAt('it', 'Chiama la /polizia')).toBeGreaterThan(0);
    expect(costAt('it', 'Chiama /la polizia')).toBe(0);
  });
});

describe('a line that ends one sentence and begins another', () => {
  const text = 'Your body is yours. Online too.';
  const sense = senseOfBreaks(text, 'en', findBreaks(text, { lang: 'en', keepCompounds: true }));
  const at = (words: string) => text.indexOf(words);

  test('costs nothing when it holds both of them whole', () => {
    expect(sense.mixCost(0, text.length)).toBe(0);
  });

  test('costs for each sentence that it does not hold whole', () => {
    expect(sense.mixCost(at('yours'), text.length)).toBeGreaterThan(0);
    expect(sense.mixCost(at('yours'), at('too'))).toBe(2 * sense.mixCost(at('yours'), text.length));
  });

  test('costs nothing when one of them begins where the line does', () => {
    expect(sense.mixCost(0, at('Online'))).toBe(0);
    expect(sense.mixCost(0, at('yours'))).toBe(0);
  });
});

test('a Thai sentence is whole between two spaces', () => {
  const text = 'เก็บไว้ อย่าจ่าย บอกใครสักคน';
  const { isWhole } = senseOfBreaks(text, 'th', findBreaks(text, { lang: 'en', keepCompounds: true }));
  expect(isWhole(text.indexOf('อย่า'), text.indexOf('บอก'))).toBe(true);
  expect(isWhole(text.indexOf('จ่าย'), text.indexOf('บอก'))).toBe(false);
});
