import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

const RTL = { direction: 'rtl' };

// A span that changes nothing changes nothing in the order of the words.
export default {
  id: 'spans-lose-their-order',
  what: 'words out of order around a span in right-to-left text',
  workAround: 'packages/typography/src/bidi',
  isStillThere: async (draw) => {
    const plain = await draw(paragraph('نحن هنا معك', RTL), 'ar');
    const inSpans = await draw(paragraph(['نحن ', { type: 'span', props: { children: 'هنا' } }, ' معك'], RTL), 'ar');
    return !looksLike(readInk(plain.svg), readInk(inSpans.svg));
  },
} as const satisfies SatoriTrap;
