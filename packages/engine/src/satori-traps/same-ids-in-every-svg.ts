import type { SatoriTrap } from '../satori-trap.js';

// Ids are global in a web page: the first definition would serve every piece on it.
export default {
  id: 'same-ids-in-every-svg',
  what: 'the same ids in the SVG of every piece',
  workAround: 'packages/engine/src/prefix-ids.ts',
  isStillThere: async (draw) => {
    const sheet = (width: number) => ({ type: 'div', props: { style: { display: 'flex', width, height: 100, overflow: 'hidden' } } });
    const [one, other] = [idsOf((await draw(sheet(100))).svg), idsOf((await draw(sheet(200))).svg)];
    return one.length === 0 || one.some((id) => other.includes(id));
  },
} as const satisfies SatoriTrap;

function idsOf(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}
