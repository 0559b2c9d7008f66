import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

// LRI … PDI keeps a phone number whose groups are apart in order (UAX #9, X5a).
export default {
  id: 'isolates-ignored',
  what: 'isolates around phone numbers without effect in right-to-left text',
  workAround: 'packages/typography/src/bidi',
  isStillThere: async (draw) => {
    const ltr = await draw(paragraph('24 73'), 'en');
    const isolated = await draw(paragraph('\u206624 73\u2069', { direction: 'rtl' }), 'en');
    return !looksLike(readInk(ltr.svg), readInk(isolated.svg));
  },
} as const satisfies SatoriTrap;
