import { expect, test } from 'vitest';
import { suggest, useOneOf } from './suggest.js';

const IDS = ['coin-row', 'hand-list', 'law-and-help', 'growing-sentences'];

test.each([
  ['coin-rwo', 'coin-row'],
  ['handlist', 'hand-list'],
  ['Coin-Row', 'coin-row'],
  ['growing-sentence', 'growing-sentences'],
  ['bananas', undefined],
])('"%s" is near %s', (typed, near) => {
  expect(suggest(typed, IDS)).toBe(near);
});

test('the advice lists what exists, and says when nothing does', () => {
  expect(useOneOf('coinrow', IDS)).toBe('Use one of coin-row, hand-list, law-and-help, growing-sentences. Did you mean "coin-row"?');
  expect(useOneOf('x', [])).toBe('None exists yet.');
});
