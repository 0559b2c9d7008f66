import { bottomOf, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

// HarfBuzz counts the offset of a mark upwards, an SVG downwards (OpenType GPOS, mark to base).
export default {
  id: 'marks-upside-down',
  what: 'marks moved up instead of down, and down instead of up',
  workAround: 'packages/typography/src/shaping',
  isStillThere: async (draw) => {
    const letter = readInk((await draw(paragraph('ب'), 'ar')).svg);
    const withMarkBelow = readInk((await draw(paragraph('بِ'), 'ar')).svg);
    return withMarkBelow.length <= letter.length || bottomOf(withMarkBelow) <= bottomOf(letter) + 1;
  },
} as const satisfies SatoriTrap;
