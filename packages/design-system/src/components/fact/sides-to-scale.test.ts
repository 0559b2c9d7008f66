import { expect, test } from 'vitest';
import { sidesToScale } from './sides-to-scale.js';

test('areas, not sides, are as the values: a quarter has half of the side', () => {
  expect(sidesToScale([400, 100], 80)).toEqual([80, 40]);
  const [after = 0, before = 0] = sidesToScale([149_000, 9_600], 860);
  expect((after * after) / (before * before)).toBeCloseTo(149_000 / 9_600, 6);
});

test('the order of the values stays, and equal values have equal sides', () => {
  expect(sidesToScale([1, 4], 10)).toEqual([5, 10]);
  expect(sidesToScale([7, 7], 10)).toEqual([10, 10]);
});
