import { looksLike, readInk } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

const STYLE = { width: 280, whiteSpace: 'pre-line' };

// A line that breaks at a soft hyphen ends in a hyphen (CSS Text 3, 5.2).
export default {
  id: 'soft-hyphen-not-drawn',
  what: 'no hyphen where a line breaks at a soft hyphen',
  workAround: 'packages/typography/src/lines',
  isStillThere: async (draw) => {
    const broken = readInk((await draw(paragraph('anno\u00adanno', STYLE), 'en')).svg);
    const signs = ['\u2010', '-'].map(async (hyphen) => readInk((await draw(paragraph(`anno${hyphen}\nanno`, STYLE), 'en')).svg));
    return !(await Promise.all(signs)).some((wanted) => looksLike(broken, wanted));
  },
} as const satisfies SatoriTrap;
