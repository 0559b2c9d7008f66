import { expect, test } from 'vitest';
import type { HyphenationPatterns } from './hyphenation.js';
import { patternBreaks } from './pattern-breaks.js';

// The rows and the trie of: hy3ph, he2n, hena4, hen5at, 1na, n2at, 1tio, 2io, o2n (Liang, 1983, chapter 2).
const LIANG: HyphenationPatterns = [
  [[0, 0, 3], [0, 0, 2], [0, 0, 0, 0, 4], [0, 0, 0, 5], [1], [0, 2], [2], [0, 2]],
  {
    h: { y: { p: { h: 0 } }, e: { n: [{ a: [{ t: 3 }, 2] }, 1] } },
    n: { a: [{ t: 5 }, 4] },
    t: { i: { o: 4 } },
    i: { o: 6 },
    o: { n: 7 },
  },
  { table: [2] },
];

test('the highest level at a place decides, and an odd one is a break: hy-phen-ation', () => {
  expect(patternBreaks('hyphenation', LIANG)).toEqual([2, 6]);
});

test('a word that is listed breaks as the list says', () => {
  expect(patternBreaks('table', LIANG)).toEqual([2]);
});

test('a pattern for the beginning of a word counts from its first letter', () => {
  const patterns: HyphenationPatterns = [[[0, 0, 1]], { '.': { a: { b: { c: 0 } } } }, {}];
  expect(patternBreaks('abcabc', patterns)).toEqual([2]);
});

test('a word of letters that no pattern knows does not break, and no word is one of the words that every object has', () => {
  expect(patternBreaks('漢字仮名', LIANG)).toEqual([]);
  expect(patternBreaks('constructor', [[], {}, {}])).toEqual([]);
});
