import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

const NUMBERS = ['24/7', '10:30', '85%'];

// A separator between two numbers, or a sign beside one, belongs to the number (UAX #9, W4 and W5).
export default {
  id: 'numbers-turned-round',
  what: '24/7, 10:30 and 85% turned round in right-to-left text',
  workAround: 'packages/typography/src/bidi',
  isStillThere: async (draw) => {
    for (const number of NUMBERS) {
      const [ltr, rtl] = [await draw(paragraph(number), 'en'), await draw(paragraph(number, { direction: 'rtl' }), 'en')];
      if (!looksLike(readInk(ltr.svg), readInk(rtl.svg))) return true;
    }
    return false;
  },
} as const satisfies SatoriTrap;
