import { contrastRatio } from '@campaignkit/model';
import { defineRule } from '../rule.js';

const SMALLEST_RATIO = 4.5;

export default defineRule({
  id: 'enough-contrast',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'People with low vision, in sunlight or on a bad print read the number, too.',
  source: 'Rule book IM7; WCAG 2.2 success criterion 1.4.3, without its discount for large type.',
  examples: {
    pass: [
      { shows: 'black on white', runs: [{ slot: 'body', colour: '#000', ground: '#FFFFFF' }] },
      { shows: 'the palest grey that holds', runs: [{ slot: 'body', colour: '#767676', ground: '#ffffff' }] },
    ],
    report: [
      { shows: 'a grey just too pale', runs: [{ slot: 'body', colour: '#777777', ground: '#ffffff' }] },
      { shows: 'white on yellow', runs: [{ slot: 'number', colour: '#ffffff', ground: '#ffd400' }] },
      { shows: 'a colour that cannot be read', runs: [{ slot: 'body', colour: 'var(--ink)' }] },
    ],
  },
  check: (piece) =>
    piece.text.flatMap(({ slot, colour, ground }) => {
      const ratio = contrastRatio(colour, ground);
      if (ratio === null) {
        return [
          {
            slot,
            message: `"${slot}" has the colour "${colour}" on "${ground}". Expected #RRGGBB for both.`,
            fix: 'Use colours of the look, not names.',
          },
        ];
      }
      return ratio >= SMALLEST_RATIO
        ? []
        : [
            {
              slot,
              message: `"${slot}" has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} (${colour} on ${ground}). Expected ${SMALLEST_RATIO} at least.`,
              fix: 'Use the ink that belongs to this ground, or a paler or darker brand colour.',
            },
          ];
    }),
});
