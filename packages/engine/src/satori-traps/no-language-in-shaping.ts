import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

// Romanian draws a comma where Turkish draws a cedilla (OpenType GSUB, locl).
export default {
  id: 'no-language-in-shaping',
  what: "letters without their language's own forms",
  workAround: 'packages/typography/src/shaping',
  isStillThere: async (draw) => {
    const turkish = readInk((await draw(paragraph('ş', {}, 'tr'), 'tr')).svg);
    const romanian = readInk((await draw(paragraph('ş', {}, 'ro'), 'ro')).svg);
    return romanian.length === 0 || looksLike(turkish, romanian);
  },
} as const satisfies SatoriTrap;
