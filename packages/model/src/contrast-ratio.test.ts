import { expect, it } from 'vitest';
import { contrastRatio } from './contrast-ratio.js';

it.each([
  ['#000000', '#ffffff', 21],
  ['#fff', '#FFFFFF', 1],
  ['#777777', '#ffffff', 4.478],
  ['#767676', '#ffffff', 4.542],
  ['#0000ff', '#ffffff', 8.592],
  ['#f00', '#000', 5.252],
])('%s on %s is as WCAG counts it', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
});

it.each(['red', '#12345', '#12345678', 'rgb(0,0,0)', ''])('cannot read "%s"', (colour) => {
  expect(contrastRatio(colour, '#ffffff')).toBeNull();
});
