import { findMisplaced } from '@campaignkit/model';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'inside-safe-area',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'Text that runs off the sheet is cut by the trimmer; text under the bars of a screen is not seen.',
  source: 'Format records (safe areas); art direction: the outer 3 u are kept for the edge print of a draft.',
  examples: {
    pass: [
      { shows: 'text up to the outer strip', runs: [{ slot: 'body', box: { xPx: 63, yPx: 900, widthPx: 1974, heightPx: 200 } }] },
      {
        shows: 'a mark of a proof along the edge',
        runs: [{ slot: 'draft-edge-top', box: { xPx: -50, yPx: 0, widthPx: 2400, heightPx: 40 } }],
      },
      {
        shows: 'a text of spaces, which nobody sees',
        runs: [{ slot: 'body', text: ' ', box: { xPx: 0, yPx: 0, widthPx: 9, heightPx: 9 } }],
      },
    ],
    report: [
      { shows: 'text over the right edge', runs: [{ slot: 'body', box: { xPx: 1500, yPx: 900, widthPx: 700, heightPx: 200 } }] },
      { shows: 'text over the foot', runs: [{ slot: 'version', box: { xPx: 140, yPx: 2950, widthPx: 700, heightPx: 30 } }] },
      { shows: 'text in the outer strip', runs: [{ slot: 'body', box: { xPx: 50, yPx: 900, widthPx: 700, heightPx: 60 } }] },
      { shows: 'a code in the outer strip', piece: { boxes: { qr: { xPx: 1820, yPx: 1500, widthPx: 210, heightPx: 210 } } } },
      {
        shows: 'a headline under the bar at the top',
        runs: [{ slot: 'headline', box: { xPx: 140, yPx: 100, widthPx: 700, heightPx: 90 } }],
        context: {
          format: { id: 'tall', purpose: '', widthPx: 2100, heightPx: 2970, shape: 'tall', safeAreaPx: { top: 260 }, source: '' },
        },
      },
      {
        shows: 'text in the start edge of a right-to-left sheet',
        runs: [{ slot: 'body', box: { xPx: 1400, yPx: 900, widthPx: 600, heightPx: 90 } }],
        context: {
          direction: 'rtl',
          format: { id: 'edge', purpose: '', widthPx: 2100, heightPx: 2970, shape: 'poster', safeAreaPx: { start: 160 }, source: '' },
        },
      },
    ],
  },
  check: (piece, { format, direction }) =>
    findMisplaced(piece, format, direction).flatMap(({ slot, fault, byPx }) =>
      fault === 'outside'
        ? [
            {
              slot,
              message: `"${slot}" is ${Math.ceil(byPx)} px outside of what "${format.id}" shows for certain, or in the outer 3 % of its edge.`,
              fix: 'Shorten the words, or choose a template or format with more room.',
            },
          ]
        : [],
    ),
});
