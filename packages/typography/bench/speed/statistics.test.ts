import { expect, test } from 'vitest';
import { median, percentile, slope } from './statistics.js';

test('the median is the middle, or half way between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(() => median([])).toThrow('of nothing');
});

test('a percentile is a value that came, by the nearest rank', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile([3], 0.95)).toBe(3);
  expect(() => percentile([], 0.5)).toThrow('of nothing');
});

test('the slope of a line is found, and one place alone has none', () => {
  expect(slope([10, 20, 30].map((x) => ({ x, y: 5 + 2 * x })))).toBeCloseTo(2);
  expect(slope([0, 1, 2, 3].map((x) => ({ x, y: x % 2 })))).toBeCloseTo(0.2);
  expect(() => slope([{ x: 1, y: 1 }])).toThrow('two places');
});
