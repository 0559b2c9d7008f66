import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

// A pair of brackets around Latin that follows Latin belongs to it (UAX #9, N0).
export default {
  id: 'brackets-turned-round',
  what: 'brackets after Latin torn apart in right-to-left text',
  workAround: 'packages/typography/src/bidi',
  isStillThere: async (draw) => {
    const ltr = await draw(paragraph('il (ao)'), 'en');
    const rtl = await draw(paragraph('il (ao)', { direction: 'rtl' }), 'en');
    return !looksLike(readInk(ltr.svg), readInk(rtl.svg));
  },
} as const satisfies SatoriTrap;
