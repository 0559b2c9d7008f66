import { expect, it } from 'vitest';
import { gradeArea, gradeText } from './grade-contrast.js';

it.each([
  [7, 'AAA'],
  [6.99, 'AA'],
  [4.5, 'AA'],
  [4.49, 'fails'],
])('grades a contrast of %d as %s', (ratio, mark) => {
  expect(gradeText(ratio).mark).toBe(mark);
});

it('lets areas that differ less than ΔE 10 only decorate', () => {
  expect([gradeArea(10).mark, gradeArea(9.9).mark]).toEqual(['passes', 'low']);
});
