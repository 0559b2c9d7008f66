import { expect, test } from 'vitest';
import { reorderRuns } from './reorder-runs.js';

function visual(levels: number[]): number[] {
  return reorderRuns(levels.map((level, index) => ({ level, index }))).map(({ index }) => index);
}

test('left-to-right runs stay in order', () => {
  expect(visual([0, 0, 0])).toEqual([0, 1, 2]);
});

test('a right-to-left line turns round, its numbers and Latin words do not', () => {
  expect(visual([1, 2, 1])).toEqual([2, 1, 0]);
  expect(visual([1, 2, 2, 1])).toEqual([3, 1, 2, 0]);
});

test('right-to-left words inside a left-to-right line turn round among themselves', () => {
  expect(visual([0, 1, 2, 1, 0])).toEqual([0, 3, 2, 1, 4]);
});
