import type { Look } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { looks } from './_tokens.js';
import { toLab } from './colour/to-lab.js';
import { dressLook } from './dress/dress-look.js';
import { measureLook } from './measure-look.js';
import { oneColourLook } from './one-colour-look.js';

const ALL: readonly Look[] = Object.values(looks);

test.each(ALL)('$id in one colour: greys alone, 25 L* apart, every text far over 4.5:1', (look) => {
  const copy = oneColourLook(look);
  const tones = [...new Set(Object.values(copy.colours))];
  expect(tones.filter((tone) => !/^#(..)\1\1$/.test(tone))).toEqual([]);
  const greys = tones.map((tone) => toLab(tone).l).sort((one, other) => one - other);
  expect(Math.min(...greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0)))).toBeGreaterThanOrEqual(25);
  expect(measureLook(copy).texts.filter(({ ratio }) => ratio < 7)).toEqual([]);
});

test('the light is solid black, and nothing else that is drawn is', () => {
  const { light, onLight, field, object, slab, hand } = oneColourLook(looks.children).colours;
  expect([light, onLight]).toEqual(['#000000', '#FFFFFF']);
  expect([field, object, slab, hand]).not.toContain(light);
});

test('voice, weight and corners stay; the colours of a brand do not come in', () => {
  const copy = oneColourLook(looks.teens);
  expect(copy).toMatchObject({ id: 'teens', voice: 'straight', headlineWeight: 900, cornerU: 3, isOneColour: true });
  const { look, diagnostics } = dressLook(copy, { name: 'Northlight Trust', colours: { field: '#3B1D56' }, corner: 'none' });
  expect(look).toEqual({ ...copy, cornerU: 0 });
  expect(diagnostics).toEqual([]);
});
