import { expect, test } from 'vitest';
import { areSameLines, countSameLines } from './same-lines.js';

test('what has no ink does not count: spaces at line ends, isolates, joiners, soft hyphens', () => {
  expect(areSameLines(['Call \u2066116\u00a0111\u2069 ', 'example.\u200borg'], ['Call 116\u00a0111', 'exam\u00adple.org'])).toBe(true);
});

test('another break, another sign, and another number of lines count', () => {
  expect(areSameLines(['one two', 'three'], ['one', 'two three'])).toBe(false);
  expect(areSameLines(['one'], ['ome'])).toBe(false);
  expect(areSameLines(['one'], ['one', ''])).toBe(false);
});

test('a line is the same when its text stands under the same number', () => {
  expect(countSameLines(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toBe(2);
});
