import { findMisplaced } from '@campaignkit/model';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-overlap',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'Where two texts lie on each other neither can be read, and digits can look like others.',
  source: 'PRODUCT: overflow is an error; ISO/IEC 18004, 9.1, quiet zone of a QR code.',
  examples: {
    pass: [
      { shows: 'two texts that touch', runs: [{ slot: 'note', box: { xPx: 140, yPx: 2399, widthPx: 900, heightPx: 60 } }] },
      {
        shows: 'a mark of a proof over the number',
        runs: [{ slot: 'draft-tag', box: { xPx: 140, yPx: 2200, widthPx: 900, heightPx: 200 } }],
      },
      { shows: 'a code with its quiet zone clear', piece: { boxes: { qr: { xPx: 1100, yPx: 2300, widthPx: 200, heightPx: 200 } } } },
    ],
    report: [
      { shows: 'a claim over the number', runs: [{ slot: 'note', box: { xPx: 140, yPx: 2390, widthPx: 900, heightPx: 60 } }] },
      { shows: 'one text inside another', runs: [{ slot: 'tip-1', box: { xPx: 200, yPx: 350, widthPx: 90, heightPx: 40 } }] },
      { shows: 'digits in the quiet zone of a code', piece: { boxes: { qr: { xPx: 1060, yPx: 2200, widthPx: 200, heightPx: 200 } } } },
      { shows: 'logos over the version line', piece: { boxes: { logos: { xPx: 140, yPx: 2820, widthPx: 400, heightPx: 80 } } } },
      {
        shows: 'logos in the quiet zone of a code',
        piece: {
          boxes: {
            logos: { xPx: 1400, yPx: 1500, widthPx: 400, heightPx: 80 },
            qr: { xPx: 1600, yPx: 1590, widthPx: 200, heightPx: 200 },
          },
        },
      },
    ],
  },
  check: (piece, { format, direction }) =>
    findMisplaced(piece, format, direction).flatMap(({ slot, fault, other, byPx }) =>
      fault === 'overlap'
        ? [
            {
              slot,
              message: `"${slot}" and "${other}" lie on each other by ${Math.ceil(byPx)} px. Expected a gap between them.`,
              fix: 'Shorten one of them, or choose a template or format with more room.',
            },
          ]
        : [],
    ),
});
