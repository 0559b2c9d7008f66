import { defineRule } from '../rule.js';
import { isHelpSlot } from '../slot-family.js';

export default defineRule({
  id: 'help-in-view',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'Fear without a way out harms: every piece shows where to turn, in the same view.',
  source: 'Rule book FE1, HP1 and HP5.',
  examples: {
    pass: [
      { shows: 'a number' },
      {
        shows: 'a page instead of a number',
        without: ['number'],
        runs: [{ slot: 'address', text: 'helpline.example' }],
        context: { printedNumbers: [] },
      },
      {
        shows: 'words where no record exists',
        without: ['number'],
        runs: [{ slot: 'trusted', text: 'Tell an adult you trust' }],
        context: { printedNumbers: [] },
      },
    ],
    report: [
      { shows: 'a headline alone', without: ['number', 'label'] },
      { shows: 'an empty number', runs: [{ slot: 'number', text: ' ', digits: '' }] },
    ],
  },
  check: (piece) =>
    piece.text.some((run) => isHelpSlot(run.slot) && run.text.trim() !== '')
      ? []
      : [
          {
            message: `The piece shows no help. Expected text in "number", "address" or "trusted", received ${piece.text.map((run) => run.slot).join(', ') || 'no text'}.`,
            fix: 'Put the help block into this shape of the template.',
          },
        ],
});
