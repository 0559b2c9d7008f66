import { findMisplaced } from '@campaignkit/model';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'whole-on-light',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'A line of help that hangs out of the light loses its ground, and looks like a mistake where trust is asked for.',
  source: 'Art direction, section 6: the help block is one solid area with padding around its words.',
  examples: {
    pass: [
      { shows: 'help inside of the light', piece: { boxes: { light: { xPx: 0, yPx: 2000, widthPx: 2100, heightPx: 970 } } } },
      {
        shows: 'a headline that ends where the light begins',
        piece: { boxes: { light: { xPx: 0, yPx: 540, widthPx: 2100, heightPx: 2430 } } },
      },
    ],
    report: [
      { shows: 'a number that is wider than the light', piece: { boxes: { light: { xPx: 0, yPx: 2000, widthPx: 900, heightPx: 970 } } } },
      { shows: 'a headline with its foot in the light', piece: { boxes: { light: { xPx: 0, yPx: 500, widthPx: 2100, heightPx: 2470 } } } },
    ],
  },
  check: (piece, { format, direction }) =>
    findMisplaced(piece, format, direction).flatMap(({ slot, fault, byPx }) =>
      fault === 'half-on-light'
        ? [
            {
              slot,
              message: `"${slot}" stands ${Math.ceil(byPx)} px out of the light. Expected it whole on the light, or beside it.`,
              fix: 'Shorten the words, or choose a template or format with more room.',
            },
          ]
        : [],
    ),
});
