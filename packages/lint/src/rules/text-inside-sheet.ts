import type { Box } from '@campaignkit/model';
import { type ArtworkContext, defineRule } from '../rule.js';
import { isDraftSlot } from '../slot-family.js';

/** Boxes are rounded to whole pixels. */
const TOLERANCE_PX = 1;

export default defineRule({
  id: 'text-inside-sheet',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'Text that runs off the sheet is cut by the trimmer; text under the bars of a screen is not seen.',
  source: 'Format records (safe areas); PRODUCT: overflow is an error.',
  examples: {
    pass: [
      { shows: 'text up to the edge', runs: [{ slot: 'body', box: { xPx: 0, yPx: 900, widthPx: 2100, heightPx: 200 } }] },
      {
        shows: 'a mark of a proof along the edge',
        runs: [{ slot: 'draft-edge-top', box: { xPx: -50, yPx: 0, widthPx: 2400, heightPx: 40 } }],
      },
    ],
    report: [
      { shows: 'text over the right edge', runs: [{ slot: 'body', box: { xPx: 1500, yPx: 900, widthPx: 700, heightPx: 200 } }] },
      { shows: 'text over the foot', runs: [{ slot: 'version', box: { xPx: 140, yPx: 2950, widthPx: 700, heightPx: 30 } }] },
      {
        shows: 'a headline under the bar at the top',
        runs: [{ slot: 'headline', box: { xPx: 140, yPx: 100, widthPx: 700, heightPx: 90 } }],
        context: {
          format: { id: 'tall', purpose: '', widthPx: 2100, heightPx: 2970, shape: 'tall', safeAreaPx: { top: 260 }, source: '' },
        },
      },
      {
        shows: 'text in the start edge of a right-to-left sheet',
        runs: [{ slot: 'body', box: { xPx: 1500, yPx: 900, widthPx: 600, heightPx: 90 } }],
        context: {
          direction: 'rtl',
          format: { id: 'edge', purpose: '', widthPx: 2100, heightPx: 2970, shape: 'poster', safeAreaPx: { start: 60 }, source: '' },
        },
      },
    ],
  },
  check: (piece, context) =>
    piece.text
      .filter((run) => !isDraftSlot(run.slot))
      .flatMap((run) => {
        const over = overPx(run.box, context);
        return over.px <= TOLERANCE_PX
          ? []
          : [
              {
                slot: run.slot,
                message: `"${run.slot}" is ${Math.ceil(over.px)} px outside the ${over.edge} of what "${context.format.id}" shows for certain.`,
                fix: 'Shorten the words, or give the slot less width or height in the template.',
              },
            ];
      }),
});

function overPx(box: Box, { format, direction }: ArtworkContext): { readonly edge: string; readonly px: number } {
  const { top = 0, bottom = 0, start = 0, end = 0 } = format.safeAreaPx ?? {};
  const [left, right] = direction === 'rtl' ? [end, start] : [start, end];
  const edges = [
    { edge: 'top', px: top - box.yPx },
    { edge: 'bottom', px: box.yPx + box.heightPx - (format.heightPx - bottom) },
    { edge: 'left edge', px: left - box.xPx },
    { edge: 'right edge', px: box.xPx + box.widthPx - (format.widthPx - right) },
  ];
  return edges.reduce((worst, edge) => (edge.px > worst.px ? edge : worst));
}
