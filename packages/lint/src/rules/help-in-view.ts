import { owesHelp } from '../owes-help.js';
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
      {
        shows: 'the front of a card, whose back shows help',
        without: ['number', 'label'],
        context: { pages: 2, prints: ['headline'], printedNumbers: [] },
      },
    ],
    report: [
      { shows: 'a headline alone', without: ['number', 'label'] },
      {
        shows: 'the back of a card without the help that it promises',
        without: ['number', 'label'],
        context: { pages: 2, prints: ['help'] },
      },
      { shows: 'the only page of a template that promises none', without: ['number', 'label'], context: { prints: ['headline'] } },
      { shows: 'an empty number', runs: [{ slot: 'number', text: ' ', digits: '' }] },
    ],
  },
  check: (piece, context) =>
    !owesHelp(context) || piece.text.some((run) => isHelpSlot(run.slot) && run.text.trim() !== '')
      ? []
      : [
          {
            message: `The piece shows no help. Expected text in "number", "address" or "trusted", received ${piece.text.map((run) => run.slot).join(', ') || 'no text'}.`,
            fix: 'Put the help block into this shape of the template.',
          },
        ],
});
