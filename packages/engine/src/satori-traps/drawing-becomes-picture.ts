import type { SatoriTrap } from '../satori-trap.js';

// A nested picture is rastered at its nominal size: QR codes and drawings blur in print.
export default {
  id: 'drawing-becomes-picture',
  what: 'a drawing in the tree turned into a nested picture',
  workAround: 'packages/engine/src/marker.ts',
  isStillThere: async (draw) => {
    const path = { type: 'path', props: { d: 'M0 0h5v5z' } };
    const { svg } = await draw({ type: 'svg', props: { width: 50, height: 50, viewBox: '0 0 5 5', children: [path] } });
    return svg.includes('<image') || !/<path\b[^>]*\sd="M ?0[ ,]0/.test(svg);
  },
} as const satisfies SatoriTrap;
