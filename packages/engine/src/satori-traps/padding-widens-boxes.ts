import type { SatoriTrap } from '../satori-trap.js';

// box-sizing is content-box, as in CSS: a padded sheet would run over its own edge.
export default {
  id: 'padding-widens-boxes',
  what: 'padding outside the stated width of a box',
  workAround: 'packages/design-system/src/slots.ts',
  isStillThere: async (draw) => {
    const { nodes } = await draw({
      type: 'div',
      key: 'sheet',
      props: { style: { display: 'flex', width: 100, height: 100, padding: 10 } },
    });
    return nodes.find(({ key }) => key === 'sheet')?.width !== 100;
  },
} as const satisfies SatoriTrap;
