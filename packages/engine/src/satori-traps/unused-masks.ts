import type { SatoriTrap } from '../satori-trap.js';

// librsvg pays for each mask and clip path, used or not.
export default {
  id: 'unused-masks',
  what: 'masks and clip paths that nothing uses',
  workAround: 'packages/engine/src/marker.ts',
  isStillThere: async (draw) => {
    const { svg } = await draw({ type: 'div', props: { style: { display: 'flex', width: 100, height: 100, backgroundColor: '#112233' } } });
    const defined = [...svg.matchAll(/<(?:mask|clipPath) id="([^"]+)"/g)].map((match) => match[1]);
    return !svg.includes('#112233') || defined.some((id) => !svg.includes(`url(#${id})`));
  },
} as const satisfies SatoriTrap;
