import { expect, test } from 'vitest';
import { contrastRatio } from '@campaignkit/model';
import { differenceForAnyEyes } from './difference-for-any-eyes.js';
import { linearRgb } from './linear-rgb.js';
import { COLOUR_VISIONS, seeAs } from './see-as.js';
import { toLab } from './to-lab.js';

test('black on white is 21:1, and #767676 is the palest grey that holds 4.5:1', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastRatio('#767676', '#FFFFFF')).toBeGreaterThan(4.5);
  expect(contrastRatio('#777777', '#FFFFFF')).toBeLessThan(4.5);
});

test('the primaries of sRGB have the L*a*b* that the books print', () => {
  const rounded = (colour: string) => Object.values(toLab(colour)).map((value) => Number(value.toFixed(1)) + 0);
  expect(rounded('#FFFFFF')).toEqual([100, 0, 0]);
  expect(rounded('#FF0000')).toEqual([53.2, 80.1, 67.2]);
  expect(rounded('#0000FF')).toEqual([32.3, 79.2, -107.9]);
});

test.each(COLOUR_VISIONS)('greys stay grey for %s eyes', (vision) => {
  for (const grey of ['#000000', '#808080', '#FFFFFF']) {
    const seen = toLab(seeAs(vision, linearRgb(grey)));
    expect(Math.hypot(seen.a, seen.b)).toBeLessThan(0.5);
    expect(seen.l).toBeCloseTo(toLab(grey).l, 0);
  }
});

test('red and green of one lightness come close for eyes that lack a cone, blue and yellow do for others', () => {
  expect(differenceForAnyEyes('#B04A4A', '#6B7A2E')).toBeLessThan(25);
  expect(differenceForAnyEyes('#000000', '#FFFFFF')).toBeCloseTo(100, 0);
});
