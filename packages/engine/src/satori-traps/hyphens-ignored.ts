import { readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

const NARROW = { width: 660 };

// A hyphen is one contour more (CSS Text 3, 5.3).
export default {
  id: 'hyphens-ignored',
  what: 'no hyphenation by language',
  workAround: 'packages/typography/src/line-breaking',
  isStillThere: async (draw) => {
    const whole = readInk((await draw(paragraph('Vertraulichkeit', NARROW, 'de'), 'de')).svg);
    const hyphenated = readInk((await draw(paragraph('Vertraulichkeit', { ...NARROW, hyphens: 'auto' }, 'de'), 'de')).svg);
    return hyphenated.length <= whole.length;
  },
} as const satisfies SatoriTrap;
