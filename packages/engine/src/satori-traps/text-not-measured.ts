import { readInk, rightOf } from '../read-ink.js';
import { paragraph, type SatoriTrap } from '../satori-trap.js';

// The box of an element is told, but not how far the text in it reaches: so a first layout gives widths, and text is set to them.
export default {
  id: 'text-not-measured',
  what: 'no report of where text stands in its box',
  workAround: 'packages/engine/src/steps/set-text.ts',
  isStillThere: async (draw) => {
    const { svg, nodes } = await draw(paragraph('ill'), 'en');
    const ink = readInk(svg);
    return ink.length === 0 || !nodes.some(({ width }) => width < 1.5 * rightOf(ink));
  },
} as const satisfies SatoriTrap;
