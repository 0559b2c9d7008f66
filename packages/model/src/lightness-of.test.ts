import { expect, it } from 'vitest';
import { lightnessOf } from './lightness-of.js';

it.each([
  ['#000000', 0],
  ['#FFFFFF', 100],
  ['#808080', 53.6],
  ['#777', 50],
  ['#FF0000', 53.2],
  ['#00F', 32.3],
])('%s has the lightness %d', (colour, lightness) => {
  expect(lightnessOf(colour)).toBeCloseTo(lightness, 1);
});

it('does not guess at names', () => {
  expect(lightnessOf('white')).toBeNull();
});
