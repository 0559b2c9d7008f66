import type { Illustration } from '../illustration.js';

const FLOOR = 204;

/** Where each falling phone touches the floor, and how far it leans. The first fell first and lies lowest. */
const FALLING = [
  { foot: 28, degrees: 66 },
  { foot: 60, degrees: 54 },
  { foot: 92, degrees: 41 },
  { foot: 124, degrees: 27 },
  { foot: 152, degrees: 12 },
] as const;

export default {
  id: 'phone-dominoes',
  purpose: 'For bystanders: what is passed on topples one after the other, until somebody stands still.',
  mirrors: true,
  draw: ({ field, ink, light }) => (
    <>
      {FALLING.flatMap(({ foot, degrees }) => [
        <path key={`gap ${foot}`} d={outlineOf(foot, degrees)} fill={field} stroke={field} strokeWidth="20" strokeLinejoin="round" />,
        <path key={foot} d={outlineOf(foot, degrees)} fill={ink} stroke={ink} strokeWidth="6" strokeLinejoin="round" />,
      ])}
      <rect x="186" y="64" width="44" height="140" rx="12" fill={ink} />
      <rect x="196" y="78" width="24" height="104" rx="4" fill={light} />
      <path d="M10 219H230" fill="none" stroke={ink} strokeWidth="10" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;

/** A phone from the side, tilted about its lower end edge. */
function outlineOf(foot: number, degrees: number): string {
  const [along, across] = [106, 12];
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const at = (x: number, y: number) => `${(foot + x).toFixed(1)} ${(FLOOR - 3 - y).toFixed(1)}`;
  return `M${at(0, 0)}L${at(along * sin, along * cos)}L${at(along * sin - across * cos, along * cos + across * sin)}L${at(-across * cos, across * sin)}Z`;
}
