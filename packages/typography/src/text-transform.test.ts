import { describe, expect, test } from 'vitest';
import { applyEdits } from './copy/prepare-copy.js';
import { planUpperCaseEdits } from './text-transform.js';

function upper(text: string, lang: string): string {
  return applyEdits(text, planUpperCaseEdits(text, lang));
}

describe('capitals follow the language', () => {
  test.each([
    ['en', 'You’re not alone', 'YOU’RE NOT ALONE'],
    ['tr', 'ışık ve iletişim', 'IŞIK VE İLETİŞİM'],
    ['az', 'ilk addım', 'İLK ADDIM'],
    ['en', 'istanbul', 'ISTANBUL'],
    ['lt', 'i̇̀r', 'ÌR'],
    ['de', 'Straße, weiß', 'STRASSE, WEISS'],
    ['nl', 'ijs in IJmuiden', 'IJS IN IJMUIDEN'],
    ['fr', 'Ça peut s’arrêter, où ?', 'ÇA PEUT S’ARRÊTER, OÙ ?'],
    ['el', 'Μίλησε, γαϊδούρι, Μάιος', 'ΜΙΛΗΣΕ, ΓΑΪΔΟΥΡΙ, ΜΑΪΟΣ'],
    ['el', 'τώρα ή μετά', 'ΤΩΡΑ Ή ΜΕΤΑ'],
    ['el', 'άλλος', 'ΑΛΛΟΣ'],
    ['ru', 'Ты не один, ёлка', 'ТЫ НЕ ОДИН, ЁЛКА'],
    ['hy', 'և Երևան', 'ԵՎ ԵՐԵՎԱՆ'],
    ['hyw', 'և', 'ԵՒ'],
    ['ga', 'ár bPoblacht', 'ÁR bPOBLACHT'],
    ['ga', 'an tSúil, na hÉireann, an t-ainm', 'AN tSÚIL, NA hÉIREANN, AN t-AINM'],
    ['ga', 'i nGaeilge, i gcónaí, an bhfuil, ar an mbord, hata', 'I nGAEILGE, I gCÓNAÍ, AN bhFUIL, AR AN mBORD, HATA'],
    ['ga', 'a dteach, a nuacht', 'A dTEACH, A NUACHT'],
    ['en', 'an ﬁne ŉ', 'AN FINE ʼN'],
  ])('%s: %s', (lang, typed, expected) => {
    expect(upper(typed, lang).normalize('NFC')).toBe(expected);
  });

  test.each([
    ['ka', 'საქართველო'],
    ['ar', 'أنت لست وحدك'],
    ['hi', 'आप अकेले नहीं हैं'],
    ['ja', 'ひとりじゃない'],
    ['th', 'เธอไม่ได้อยู่คนเดียว'],
  ])('a script without case stays as it is (%s)', (lang, text) => {
    expect(upper(text, lang)).toBe(text);
  });

  test('a tag that is none takes the mappings of Unicode', () => {
    expect(upper('iß', 'not a tag')).toBe('ISS');
  });
});

test('an address stays as it is typed', () => {
  expect(upper('see https://example.org/Help-me or Help@example.org now', 'en')).toBe(
    'SEE https://example.org/Help-me OR Help@example.org NOW',
  );
});

test('a soft hyphen keeps its place, and a letter takes its capital as if it were not there', () => {
  expect(upper('Stra\u00adße', 'de')).toBe('STRA\u00adSSE');
  expect(upper('Μά\u00adιος', 'el')).toBe('ΜΑ\u00adΪΟΣ');
  expect(upper('b\u00adPoblacht', 'ga')).toBe('b\u00adPOBLACHT');
});

test('each change is of one letter with its marks, so that spans move with it', () => {
  expect(planUpperCaseEdits('aße\u0301', 'de')).toEqual([
    { at: 0, remove: 1, insert: 'A' },
    { at: 1, remove: 1, insert: 'SS' },
    { at: 2, remove: 2, insert: 'E\u0301' },
  ]);
});

test('doing it twice changes nothing', () => {
  for (const [text, lang] of [
    ['Straße ΐ ή', 'el'],
    ['an tSúil bPoblacht', 'ga'],
    ['և ışık', 'tr'],
  ] as const) {
    const once = upper(text, lang);
    expect(upper(once, lang)).toBe(once);
  }
});

test('40,000 signs take no second', () => {
  for (const unit of ['a', 'aa ', 'ß', "a'", 'a.']) {
    const start = performance.now();
    planUpperCaseEdits(unit.repeat(40_000 / unit.length), 'de');
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
