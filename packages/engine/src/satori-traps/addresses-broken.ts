import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

const ADDRESS = 'https://a.org/il';
const STYLE = { width: 750, whiteSpace: 'pre-line' };

// An address that has room on a line of its own stays whole.
export default {
  id: 'addresses-broken',
  what: 'web addresses broken after a slash although they fit a line',
  workAround: 'packages/typography/src/copy',
  isStillThere: async (draw) => {
    const free = await draw(paragraph(`ill ${ADDRESS}`, STYLE), 'en');
    const whole = await draw(paragraph(`ill\n${ADDRESS}`, STYLE), 'en');
    return !looksLike(readInk(free.svg), readInk(whole.svg));
  },
} as const satisfies SatoriTrap;
