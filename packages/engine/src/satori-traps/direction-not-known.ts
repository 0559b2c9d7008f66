import type { SatoriTrap } from '../satori-trap.js';

export default {
  id: 'direction-not-known',
  what: 'rows in Arabic that run from the left where no direction is set',
  workAround: 'packages/design-system/src/components/sheet/sheet.tsx',
  isStillThere: async (draw) => {
    const child = { type: 'div', key: 'first', props: { style: { width: 10, height: 10 } } };
    const style = { display: 'flex', width: 100, height: 10, textAlign: 'right' };
    const { nodes } = await draw({ type: 'div', props: { lang: 'ar', style, children: [child] } });
    return nodes.find(({ key }) => key === 'first')?.left !== 90;
  },
} as const satisfies SatoriTrap;
