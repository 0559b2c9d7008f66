import type { Copy, Piece } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { findBoxes } from './find-boxes.js';

const names = ['headline', 'number', 'page', 'contact-2-label', 'contact-2', 'law', 'law-heading', 'source'];
const piece = {
  boxes: Object.fromEntries(names.map((name, yPx) => [name, { xPx: 0, yPx, widthPx: 1, heightPx: 1 }])),
  law: 'be-share',
  facts: ['iwf-1'],
} as unknown as Piece;
const copy = {
  help: [
    { placeholder: 'childLine', contact: { id: 'be-child' } },
    { placeholder: 'police', contact: { id: 'be-police' } },
    { placeholder: 'crisisLine', contact: null },
  ],
} as unknown as Copy;
const found = (at: Parameters<typeof findBoxes>[0]) => findBoxes(at, { piece, copy }).map(({ yPx }) => names[yPx]);

it.each([
  ['a slot', { slot: 'headline' }, ['headline']],
  ['the first contact', { record: 'be-child' }, ['number', 'page']],
  ['a further contact, by its placeholder', { slot: 'police' }, ['contact-2-label', 'contact-2']],
  ['a contact that this shape leaves out', { slot: 'crisisLine' }, []],
  ['the law', { record: 'be-share' }, ['law', 'law-heading']],
  ['a fact', { record: 'iwf-1' }, ['source']],
  ['nothing on the sheet', { file: 'locales/fr/toolkit.json' }, []],
])('finds the boxes of %s', (_, at, boxes) => {
  expect(found(at)).toEqual(boxes);
});
