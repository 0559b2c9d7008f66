import { describe, expect, test } from 'vitest';
import { findBreaks } from './find-breaks.js';
import { prepareCopy } from '../copy/prepare-copy.js';

const PLAIN = { lang: 'en', keepCompounds: false };

function pieces(typed: string, options = PLAIN): string {
  const text = prepareCopy(typed, options.lang);
  const { positions } = findBreaks(text, options);
  const shown = positions.map((end, index) => text.slice(positions[index - 1] ?? 0, end)).join('|');
  return shown.replaceAll('\u2060', '').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

describe('Thai', () => {
  test('breaks between dictionary words and never inside one', () => {
    expect(pieces('เธอมีสิทธิ์ปฏิเสธได้เสมอ')).toBe('เธอ|มี|สิทธิ์|ปฏิเสธ|ได้|เสมอ');
  });

  test('never starts a line with the sign of repetition or of abbreviation', () => {
    expect(pieces('ต่างๆ หรือต่าง ๆ กรุงเทพฯ')).not.toMatch(/\|[ๆฯ]/);
  });

  test('keeps compounds together in headlines', () => {
    const kept = (text: string) => pieces(text, { lang: 'th', keepCompounds: true });
    expect(kept('ขอความช่วยเหลือได้')).toBe('ขอความช่วยเหลือ|ได้');
    expect(kept('หลักฐานการโอนเงิน')).toBe('หลักฐาน|การโอนเงิน');
    expect(kept('ปิดหน้าจอ')).toBe('ปิด|หน้าจอ');
  });
});

describe('a number in words', () => {
  test.each([
    ['ต่ำกว่าสิบแปดปี', 'ต่ำ|กว่าสิบแปดปี'],
    ['อายุ 18 ปีขึ้นไป', 'อายุ |18 ปี|ขึ้น|ไป'],
    ['สองพันห้าร้อยหกสิบบาท', 'สองพันห้าร้อยหกสิบบาท'],
    ['دون الثامنة عشرة عامًا', 'دون |الثامنة عشرة |عامًا'],
    ['miaka kumi na minane au zaidi', 'miaka |kumi na minane |au |zaidi'],
  ])('does not break inside, nor before its unit: %s', (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test('does not bind what only looks like it', () => {
    expect(pieces('المدرسة عشرون')).toBe('المدرسة |عشرون');
    expect(pieces('picha na maneno')).toBe('picha |na |maneno');
  });
});

test('French high punctuation and guillemets stay with their words', () => {
  expect(pieces('Vrai ? « Oui » !', { lang: 'fr', keepCompounds: false })).toBe('Vrai ? |« Oui » !');
});

test.each(['https://example.org/a-b/c?d=e', 'help-line@example.org', 'action-help.org/x', '2019–2024', '24/7', '10-15'])(
  '"%s" does not break',
  (text) => {
    expect(pieces(`a ${text} b`)).toBe(`a |${text} |b`);
  },
);

test('a grouped number does not break once it is prepared', () => {
  expect(pieces('a +44 20 7946-0000 b').split('|')).toHaveLength(3);
});

test('a line feed is a required break', () => {
  expect([...findBreaks('a\nb c', PLAIN).required]).toEqual([2]);
});

test('Korean does not break inside a word when letters keep together', () => {
  expect(pieces('혼자가 아니에요', { lang: 'ko', keepCompounds: false })).toBe('혼자가 |아니에요');
});

test('an address is found whole in copy that keeps it together', () => {
  const text = prepareCopy('see https://example.org/get-help?lang=en-GB.', 'en');
  const found = findBreaks(text, PLAIN).addresses.map(({ start, end }) => text.slice(start, end).replaceAll('\u2060', ''));
  expect(found).toEqual(['https://example.org/get-help?lang=en-GB']);
});
