import { expect, test } from 'vitest';
import { definePrintFormat, shapeOf, whyRefused } from './format.js';

test.each([
  [160, 600, 'column'],
  [1080, 1920, 'tall'],
  [2100, 2970, 'poster'],
  [1080, 1350, 'portrait'],
  [1080, 1080, 'square'],
  [1200, 630, 'wide'],
  [970, 250, 'strip'],
] as const)('%i × %i is seen as %s', (widthPx, heightPx, shape) => {
  expect(shapeOf(widthPx, heightPx)).toBe(shape);
});

test('paper in inches comes out in whole layout pixels', () => {
  const { widthPx, heightPx } = definePrintFormat({
    id: 'us',
    purpose: 'Sheet.',
    print: { widthMm: 215.9, heightMm: 279.4 },
    shape: 'portrait',
    source: 'none',
  });
  expect([widthPx, heightPx]).toEqual([2159, 2794]);
});

test('a template gives its own reason, unless the shape asks for something that it cannot have been drawn for', () => {
  const template = { refuses: 'a door is higher than wide.' };
  expect(whyRefused('strip', template)).toBe('a door is higher than wide.');
  expect(whyRefused('tear-off', template)).toBe('the shape asks for tabs at its foot, each with the number and the address.');
});
