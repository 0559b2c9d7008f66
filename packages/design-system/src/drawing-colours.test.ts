import { contrastRatio, type Look } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { drawingColours } from './drawing-colours.js';
import { looks } from './_tokens.js';

test.each(Object.entries<Look>(looks))('in the look %s the object and the hand of a drawing are seen on the field', (_, { colours }) => {
  const { field, object, hand } = drawingColours(colours);
  for (const colour of [object, hand]) expect(contrastRatio(colour, field)).toBeGreaterThanOrEqual(3);
});

test('a colour that is seen stays as the look has it, and the hand is the object where the look names none', () => {
  const { object, hand } = drawingColours({ field: '#FFFFFF', object: '#2B50E8', ink: '#000000', light: '#FFFDF4' });
  expect([object, hand].map((colour) => colour.toUpperCase())).toEqual(['#2B50E8', '#2B50E8']);
});
