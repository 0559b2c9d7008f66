import type { Box, Piece } from '@campaignkit/model';
import { defineRule } from '../rule.js';
import { isDraftSlot, isOfFamily } from '../slot-family.js';

/** The smallest gap that is seen as one, in u: that between a label and its number. */
const LEAST_U = 0.8;
/** Boxes are rounded to whole pixels. */
const TOLERANCE_PX = 1;

export default defineRule({
  id: 'clear-gaps',
  on: 'artwork',
  severity: 'warning',
  languages: 'all',
  why: 'What nearly touches the light looks like a mistake, and takes from the one place that has to look sure of itself.',
  source: 'Art direction, section 3 (near-touching is the commonest mistake) and question 15 of the jury.',
  examples: {
    pass: [
      { shows: 'words well inside of the light', piece: { boxes: { light: { xPx: 0, yPx: 2000, widthPx: 2100, heightPx: 970 } } } },
      { shows: 'a headline that stands on the light', piece: { boxes: { light: { xPx: 0, yPx: 540, widthPx: 2100, heightPx: 2430 } } } },
    ],
    report: [
      {
        shows: 'a headline that nearly stands on the light',
        piece: { boxes: { light: { xPx: 0, yPx: 548, widthPx: 2100, heightPx: 2422 } } },
      },
      {
        shows: 'a label that nearly hangs from the edge',
        piece: { boxes: { light: { xPx: 0, yPx: 2092, widthPx: 2100, heightPx: 878 } } },
      },
      {
        shows: 'a logo row beside the light',
        piece: {
          boxes: {
            light: { xPx: 0, yPx: 2000, widthPx: 1500, heightPx: 970 },
            logos: { xPx: 1510, yPx: 2500, widthPx: 300, heightPx: 80 },
          },
        },
      },
    ],
  },
  check: (piece) => {
    const { light } = piece.boxes;
    if (!light) return [];
    const leastPx = (LEAST_U * Math.min(piece.widthPx, piece.heightPx)) / 100;
    return standing(piece)
      .map(({ slot, box }) => ({ slot, gapPx: gapPx(box, light) }))
      .filter(({ gapPx: px }) => px > TOLERANCE_PX && px < leastPx - TOLERANCE_PX)
      .map(({ slot, gapPx: px }) => ({
        slot,
        message: `"${slot}" is ${Math.round(px)} px from the edge of the light. Expected it to touch, or a gap of ${Math.ceil(leastPx)} px at least.`,
        fix: 'Let it stand on the edge, or move it away.',
      }));
  },
});

function standing({ text, boxes }: Piece): { readonly slot: string; readonly box: Box }[] {
  return [
    ...text.filter((run) => !isDraftSlot(run.slot) && run.text.trim() !== ''),
    ...Object.entries(boxes).flatMap(([slot, box]) => (isOfFamily(slot, 'qr', 'logos') && box.widthPx > 0 ? [{ slot, box }] : [])),
  ];
}

/** From a box to the nearest edge of another, whether it stands inside or outside; negative where it crosses that edge. */
function gapPx(box: Box, around: Box): number {
  const [right, bottom] = [box.xPx + box.widthPx, box.yPx + box.heightPx];
  const [aroundRight, aroundBottom] = [around.xPx + around.widthPx, around.yPx + around.heightPx];
  const outside = Math.max(around.xPx - right, box.xPx - aroundRight, around.yPx - bottom, box.yPx - aroundBottom);
  if (outside >= 0) return outside;
  return Math.min(box.xPx - around.xPx, aroundRight - right, box.yPx - around.yPx, aroundBottom - bottom);
}
