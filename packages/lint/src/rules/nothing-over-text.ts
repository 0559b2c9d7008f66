import { defineRule } from '../rule.js';
import { isDraftSlot } from '../slot-family.js';

/** Of the ink: less is the edge of a shape that stands close. */
const MOST_COVERED = 0.01;

export default defineRule({
  id: 'nothing-over-text',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'A number of which a drawing hides one digit is a wrong number, and no check of the words sees it.',
  source: 'PRODUCT: text that does not fit is an error, never a cut; measured on the finished piece.',
  examples: {
    pass: [
      { shows: 'a number that nothing covers' },
      { shows: 'a shape whose edge stands close', runs: [{ slot: 'headline', coveredShare: 0.006 }] },
      { shows: 'the edge print of a draft under another', runs: [{ slot: 'draft-edge-left', coveredShare: 0.1 }] },
    ],
    report: [
      { shows: 'a drawing over the last digit', runs: [{ slot: 'number', coveredShare: 0.09 }] },
      { shows: 'a code under a slab', piece: { marks: [{ slot: 'qr', grounds: ['#FFFFFF'], contrast: 18, coveredShare: 0.3 }] } },
    ],
  },
  check: (piece) =>
    [...piece.text, ...piece.marks]
      .filter(({ slot, coveredShare }) => coveredShare > MOST_COVERED && !isDraftSlot(slot))
      .map(({ slot, coveredShare }) => ({
        slot,
        message: `"${slot}" is painted over by ${Math.ceil(coveredShare * 100)} %. Expected nothing on top of it.`,
        fix: 'Put the drawing before the words in the template, or move it.',
      })),
});
