import type { Format } from '@campaignkit/model';
import { defineRule } from '../rule.js';
import { isOfFamily } from '../slot-family.js';

const PRINT_MM = 20;
const SCREEN_PX = 160;
const SCREEN_WIDTH_PX = 1080;
/** Boxes are rounded to whole pixels. */
const TOLERANCE_PX = 0.5;

export default defineRule({
  id: 'qr-size',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'A code that old phones cannot read is a closed door that looks open.',
  source: 'TEXT, smallest sizes: QR code 20 mm on paper, 160 px at 1080 px width on screen.',
  examples: {
    pass: [
      {
        shows: '20 mm on paper',
        piece: { qr: ['https://helpline.example'], boxes: { qr: { xPx: 1700, yPx: 2200, widthPx: 200, heightPx: 200 } } },
      },
      { shows: 'no code' },
    ],
    report: [
      {
        shows: '19 mm on paper',
        piece: { qr: ['https://helpline.example'], boxes: { qr: { xPx: 1700, yPx: 2200, widthPx: 190, heightPx: 200 } } },
      },
      {
        shows: '150 px on a screen',
        piece: { qr: ['https://helpline.example'], boxes: { qr: { xPx: 700, yPx: 700, widthPx: 150, heightPx: 150 } } },
        context: { format: { id: 'square', purpose: '', widthPx: 1080, heightPx: 1080, shape: 'square', source: '' } },
      },
      { shows: 'a code without a box', piece: { qr: ['https://helpline.example'] } },
    ],
  },
  check: (piece, { format }) => {
    const boxes = Object.entries(piece.boxes).filter(([slot]) => isOfFamily(slot, 'qr'));
    if (boxes.length < piece.qr.length) {
      return [
        {
          message: `The piece holds ${piece.qr.length} QR codes, but ${boxes.length} boxes named "qr". Their size cannot be judged.`,
          fix: 'Name the box of each code "qr" or "qr-2" in the template.',
        },
      ];
    }
    const smallest = smallestPx(format);
    return boxes
      .map(([slot, { widthPx, heightPx }]) => ({ slot, sidePx: Math.min(widthPx, heightPx) }))
      .filter(({ sidePx }) => sidePx + TOLERANCE_PX < smallest)
      .map(({ slot, sidePx }) => ({
        slot,
        message: `The QR code "${slot}" is ${Math.round(sidePx)} px wide on "${format.id}". Expected ${Math.ceil(smallest)} px at least.`,
        fix: 'Give it more room in this shape, or leave it out and print the page in words.',
      }));
  },
});

/** Print formats have ten layout pixels to a millimetre. */
function smallestPx(format: Format): number {
  return format.print ? PRINT_MM * 10 : (SCREEN_PX * format.widthPx) / SCREEN_WIDTH_PX;
}
