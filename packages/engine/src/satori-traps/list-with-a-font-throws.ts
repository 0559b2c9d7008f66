import type { SatoriElement } from '../draw-with-satori.js';
import { readInk } from '../read-ink.js';
import type { SatoriTrap } from '../satori-trap.js';

const LIST: SatoriElement = {
  type: 'ul',
  props: { style: { fontFamily: 'serif', fontSize: 100 }, children: [{ type: 'li', props: { children: 'il' } }] },
};

export default {
  id: 'list-with-a-font-throws',
  what: 'an error for a list that names its font',
  workAround: 'packages/design-system/src/components/steps',
  isStillThere: async (draw) => {
    const drawn = await draw(LIST, 'en').catch(() => undefined);
    return drawn === undefined || readInk(drawn.svg).length === 0;
  },
} as const satisfies SatoriTrap;
