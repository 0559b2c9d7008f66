import { expect, test } from 'vitest';
import { definePrintFormat, shapeOf, whyFormatRefused, whyRefused } from './format.js';

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

test('paper that is too narrow is refused with its width; a screen has none', () => {
  const template = { shapes: ['poster'] as const, refuses: 'it was not drawn for it.', leastPaperMm: 148 };
  const paper = (widthMm: number) => ({ shape: 'poster' as const, print: { widthMm, heightMm: widthMm * 1.41 } });
  expect(whyFormatRefused(paper(148), template)).toBeNull();
  expect(whyFormatRefused(paper(105), template)).toBe('on paper narrower than 148 mm its words would have less than legible letters.');
  expect(whyFormatRefused({ shape: 'poster' }, template)).toBeNull();
  expect(whyFormatRefused({ shape: 'square' }, template)).toBe('it was not drawn for it.');
});
