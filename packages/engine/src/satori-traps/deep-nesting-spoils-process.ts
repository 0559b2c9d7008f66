import type { SatoriElement } from '../draw-with-satori.js';
import type { SatoriTrap } from '../satori-trap.js';

/** 480 still work, 500 do not. */
const DEPTH = 600;

// The stack of the layout engine runs over its memory; nothing can be laid out after it.
export default {
  id: 'deep-nesting-spoils-process',
  what: 'a layout engine that breaks, and stays broken, on about 500 nested elements',
  workAround: 'packages/engine/src/satori-layout.ts',
  spoilsProcess: true,
  isStillThere: async (draw) => {
    const drawn = await draw(nested(DEPTH)).catch(() => undefined);
    return drawn === undefined;
  },
} as const satisfies SatoriTrap;

function nested(depth: number): SatoriElement {
  let element: SatoriElement = { type: 'div', props: { style: { display: 'flex', width: 1, height: 1 } } };
  for (let level = 1; level < depth; level++) element = { type: 'div', props: { style: { display: 'flex' }, children: [element] } };
  return element;
}
