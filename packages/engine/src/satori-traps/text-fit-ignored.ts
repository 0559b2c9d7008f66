import { readInk, rightOf } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

// CSS Text 5, text-fit: text grows to the width of its box.
export default {
  id: 'text-fit-ignored',
  what: 'text that does not grow to the width of its box',
  workAround: 'packages/typography/src/fitting',
  isStillThere: async (draw) => {
    const plain = readInk((await draw(paragraph('ill'), 'en')).svg);
    const grown = readInk((await draw(paragraph('ill', { textFit: 'grow' }), 'en')).svg);
    return grown.length === 0 || rightOf(grown) < 2 * rightOf(plain);
  },
} as const satisfies SatoriTrap;
