import { overlapPx } from '../artwork/overlap-px.js';
import { defineRule } from '../rule.js';
import { isDraftSlot } from '../slot-family.js';

/** Boxes are rounded to whole pixels. */
const TOLERANCE_PX = 1;

export default defineRule({
  id: 'no-text-overlap',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'Where two texts lie on each other neither can be read, and digits can look like others.',
  source: 'PRODUCT: overflow is an error.',
  examples: {
    pass: [
      { shows: 'two texts that touch', runs: [{ slot: 'note', box: { xPx: 140, yPx: 2399, widthPx: 900, heightPx: 60 } }] },
      {
        shows: 'a mark of a proof over the number',
        runs: [{ slot: 'draft-tag', box: { xPx: 140, yPx: 2200, widthPx: 900, heightPx: 200 } }],
      },
    ],
    report: [
      { shows: 'a claim over the number', runs: [{ slot: 'note', box: { xPx: 140, yPx: 2390, widthPx: 900, heightPx: 60 } }] },
      { shows: 'one text inside another', runs: [{ slot: 'tip-1', box: { xPx: 200, yPx: 350, widthPx: 90, heightPx: 40 } }] },
    ],
  },
  check: (piece) => {
    const runs = piece.text.filter((run) => !isDraftSlot(run.slot) && run.text.trim() !== '');
    return runs.flatMap((run, index) =>
      runs.slice(index + 1).flatMap((other) => {
        const { widthPx, heightPx } = overlapPx(run.box, other.box);
        return widthPx <= TOLERANCE_PX || heightPx <= TOLERANCE_PX
          ? []
          : [
              {
                slot: run.slot,
                message: `"${run.slot}" and "${other.slot}" lie on each other by ${Math.round(widthPx)} × ${Math.round(heightPx)} px.`,
                fix: 'Shorten one of them, or give it more room in the template.',
              },
            ];
      }),
    );
  },
});
