import { expect, it } from 'vitest';
import { findMisplaced, type PlacedPiece } from './find-misplaced.js';
import { defineFormat } from './format.js';
import type { Box } from './piece.js';

const SQUARE = defineFormat({ id: 'square', purpose: '', widthPx: 1000, heightPx: 1000, shape: 'square', source: '' });
const box = (xPx: number, yPx: number, widthPx = 200, heightPx = 100): Box => ({ xPx, yPx, widthPx, heightPx });
const text = (slot: string, own: Box, words = 'Say no.') => ({ slot, text: words, box: own });

function find({ text: runs = [], boxes = {} }: Partial<PlacedPiece>, format = SQUARE, direction: 'ltr' | 'rtl' = 'ltr') {
  return findMisplaced({ text: runs, boxes }, format, direction);
}

it('is content with what stands apart, inside, and on the light as a whole', () => {
  const runs = [text('headline', box(30, 30)), text('number', box(30, 700)), text('note', box(30, 800))];
  expect(find({ text: runs, boxes: { light: box(0, 650, 1000, 350), qr: box(800, 700, 116, 116), logos: box(600, 30) } })).toEqual([]);
});

it('says by how much something reaches out of the sheet or into its outer strip', () => {
  expect(find({ text: [text('headline', box(950, 30))] })).toEqual([{ slot: 'headline', fault: 'outside', byPx: 180 }]);
  expect(find({ boxes: { logos: box(30, 20) } })).toEqual([{ slot: 'logos', fault: 'outside', byPx: 10 }]);
});

it('keeps the safe areas, those at the start and end by the direction of the piece', () => {
  const story = { ...SQUARE, safeAreaPx: { top: 100, start: 80 } };
  const runs = [text('headline', box(80, 100))];
  expect(find({ text: runs }, story)).toEqual([]);
  expect(find({ text: [text('headline', box(80, 60))] }, story)).toMatchObject([{ fault: 'outside', byPx: 40 }]);
  expect(find({ text: [text('headline', box(750, 100))] }, story, 'rtl')).toMatchObject([{ fault: 'outside', byPx: 30 }]);
});

it('names both of two that lie on each other, a code with its quiet zone', () => {
  expect(find({ text: [text('number', box(100, 100)), text('note', box(290, 190))] })).toEqual([
    { slot: 'number', fault: 'overlap', other: 'note', byPx: 10 },
  ]);
  const code = { qr: box(310, 100, 116, 116) };
  expect(find({ text: [text('number', box(100, 100))], boxes: code })).toMatchObject([{ slot: 'number', other: 'qr', byPx: 6 }]);
  expect(find({ text: [text('number', box(80, 100))], boxes: code })).toEqual([]);
});

it('names what stands half on the light', () => {
  expect(find({ text: [text('number', box(400, 600))], boxes: { light: box(0, 650, 1000, 350) } })).toEqual([
    { slot: 'number', fault: 'half-on-light', byPx: 50 },
  ]);
});

it('does not look at marks of a draft, at words that are not there, and at an empty row of logos', () => {
  const runs = [text('draft-edge-top', box(0, 0, 1000, 20)), text('draft-tag', box(30, 30)), text('body', box(0, 0), ' ')];
  expect(find({ text: [...runs, text('headline', box(30, 30))], boxes: { logos: box(0, 0, 0, 0) } })).toEqual([]);
});
