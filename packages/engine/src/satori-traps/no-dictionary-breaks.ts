import { looksLike, readInk, rightOf } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

const NARROW = { width: 250 };

// Thai writes no space between words: lines break where a dictionary finds words (UAX #14, SA).
export default {
  id: 'no-dictionary-breaks',
  what: 'no line breaks between Thai words',
  workAround: 'packages/typography/src/line-breaking',
  isStillThere: async (draw) => {
    const words = readInk((await draw(paragraph('ภาษาไทย', NARROW), 'th')).svg);
    const parted = readInk((await draw(paragraph('ภาษา\u200bไทย', NARROW), 'th')).svg);
    return rightOf(words) > NARROW.width || !looksLike(words, parted);
  },
} as const satisfies SatoriTrap;
