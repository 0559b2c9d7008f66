import { smallestSizePx } from '../artwork/smallest-size-px.js';
import { defineRule } from '../rule.js';
import { isDraftSlot } from '../slot-family.js';

/** Sizes are rounded to hundredths on their way through the layout. */
const TOLERANCE_PX = 0.05;

export default defineRule({
  id: 'smallest-type',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'Help that cannot be read from where people stand is no help.',
  source: 'TEXT, smallest sizes: print 11 pt body, 16 pt number, 7 pt source, ×√2 a step above A4; screen 32, 44, 20 px at 1080.',
  examples: {
    pass: [
      { shows: 'the smallest body on A4', runs: [{ slot: 'body', fontSizePx: 38.81 }] },
      { shows: 'the smallest source line on A4', runs: [{ slot: 'source', fontSizePx: 24.7 }] },
      { shows: 'a mark of a proof, which nobody needs to read in full', runs: [{ slot: 'draft-edge-top', fontSizePx: 14 }] },
    ],
    report: [
      { shows: 'a body of 10 pt on A4', runs: [{ slot: 'body', fontSizePx: 35.3 }] },
      { shows: 'a number of 15 pt on A4', runs: [{ slot: 'number', fontSizePx: 52.9 }] },
      { shows: 'a version line of 6 pt on A4', runs: [{ slot: 'version', fontSizePx: 21.2 }] },
      {
        shows: 'a body of 11 pt on A3',
        runs: [{ slot: 'body', fontSizePx: 38.81 }],
        context: {
          format: {
            id: 'a3',
            purpose: '',
            widthPx: 2970,
            heightPx: 4200,
            shape: 'poster',
            print: { widthMm: 297, heightMm: 420 },
            source: '',
          },
        },
      },
      {
        shows: 'a tip of 31 px on a screen',
        runs: [{ slot: 'tip-1', fontSizePx: 31 }],
        context: { format: { id: 'square', purpose: '', widthPx: 1080, heightPx: 1080, shape: 'square', source: '' } },
      },
      {
        shows: 'a label of 10 px on a wide card',
        runs: [{ slot: 'label', fontSizePx: 10 }],
        context: { format: { id: 'link', purpose: '', widthPx: 1200, heightPx: 630, shape: 'wide', source: '' } },
      },
    ],
  },
  check: (piece, { format }) =>
    piece.text
      .filter(({ slot }) => !isDraftSlot(slot))
      .flatMap(({ slot, fontSizePx }) => {
        const smallest = smallestSizePx(slot, format);
        return fontSizePx + TOLERANCE_PX >= smallest
          ? []
          : [
              {
                slot,
                message: `"${slot}" is set in ${fontSizePx.toFixed(1)} px on "${format.id}". Expected ${smallest.toFixed(1)} px at least.`,
                fix: 'Shorten the words, or let the template give up another slot of this shape.',
              },
            ];
      }),
});
