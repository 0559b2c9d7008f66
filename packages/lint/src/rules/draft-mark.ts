import { defineRule } from '../rule.js';
import { isDraftSlot } from '../slot-family.js';

export default defineRule({
  id: 'draft-mark',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'A proof without its mark is printed by mistake, with a number that nobody has dialled.',
  source: 'PRODUCT: proof or final, never in between.',
  examples: {
    pass: [{ shows: 'a proof with its mark' }, { shows: 'a final without', without: ['draft-tag'], context: { stage: 'final' } }],
    report: [
      { shows: 'a proof without its mark', without: ['draft-tag'] },
      { shows: 'a final with a mark', context: { stage: 'final' } },
    ],
  },
  check: (piece, { stage }) => {
    const marks = piece.text.filter((run) => isDraftSlot(run.slot) && run.text.trim() !== '');
    if (stage === 'proof' && marks.length === 0) {
      return [{ message: 'This proof carries no draft mark.', fix: 'Put the draft marks of the design system into the template.' }];
    }
    return stage === 'final' && marks.length > 0
      ? marks.map(({ slot }) => ({
          slot,
          message: `This final carries the draft mark "${slot}".`,
          fix: 'Leave it out where the copy has no draft words.',
        }))
      : [];
  },
});
