import { defineRule } from '../rule.js';
import { isDraftSlot } from '../slot-family.js';

export default defineRule({
  id: 'one-ground',
  on: 'artwork',
  severity: 'warning',
  languages: 'all',
  why: 'A line that runs over the edge of a drawing looks like an accident, and is read twice by tired eyes.',
  source: 'Art direction, section 8: no headline over a drawing; measured on the finished piece.',
  examples: {
    pass: [
      { shows: 'a headline on the field', runs: [{ slot: 'headline', grounds: ['#FFFFFF'] }] },
      { shows: 'the edge print of a draft, over whatever is there', runs: [{ slot: 'draft-edge-top', grounds: ['#FFFFFF', '#101010'] }] },
    ],
    report: [{ shows: 'a headline half over a coin', runs: [{ slot: 'headline', grounds: ['#FFFFFF', '#FFC94D'] }] }],
  },
  check: (piece) =>
    piece.text
      .filter(({ slot, grounds }) => grounds.length > 1 && !isDraftSlot(slot))
      .map(({ slot, grounds }) => ({
        slot,
        message: `"${slot}" stands on the edge between ${grounds.join(' and ')}. Expected one ground under all of its letters.`,
        fix: 'Move the words or the drawing, or give the words less width.',
      })),
});
