import { paragraph, type SatoriTrap } from '../satori-trap.js';

// One font must hold every code point of a grapheme; Satori asks only for the first.
export default {
  id: 'missing-mark-not-reported',
  what: "no report of a mark that the letter's font lacks",
  workAround: 'packages/typography/src/shaping',
  isStillThere: async (draw) => {
    const { missing } = await draw(paragraph('x\u064e'), 'en');
    return !missing.join('').includes('\u064e');
  },
} as const satisfies SatoriTrap;
