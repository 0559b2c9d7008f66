import { expect, it } from 'vitest';
import { splitByDirection } from './split-by-direction.js';

it('sets a name that is written from the right apart from its quotation marks and its number', () => {
  expect(splitByDirection('"خط نجدة الطفل" (16000) has not been verified.')).toEqual([
    { text: '"', isRtl: false },
    { text: 'خط نجدة الطفل', isRtl: true },
    { text: '" (16000) has not been verified.', isRtl: false },
  ]);
});

it('leaves a sentence whole that has none', () => {
  expect(splitByDirection('Nothing found.')).toEqual([{ text: 'Nothing found.', isRtl: false }]);
  expect(splitByDirection('')).toEqual([]);
});
