import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

// Satori takes "de" for the beginning of "devanagari", which is no language tag.
export default {
  id: 'german-capitals-throw',
  what: 'an error for upper case in German',
  workAround: 'packages/typography/src/copy',
  isStillThere: async (draw) => {
    const capitals = readInk((await draw(paragraph('IL'), 'de')).svg);
    const made = await draw(paragraph('il', { textTransform: 'uppercase' }, 'de'), 'de').catch(() => undefined);
    return made === undefined || !looksLike(readInk(made.svg), capitals);
  },
} as const satisfies SatoriTrap;
