import type { Illustration } from '../illustration.js';

const FLOOR = 206;

/** Where each falling phone touches the floor, and how far it leans: so that each rests on the next and the last on the one that stands. */
const FALLING = [
  { foot: 23.2, degrees: 50 },
  { foot: 90.5, degrees: 34 },
  { foot: 152.2, degrees: 16 },
] as const;

export default {
  id: 'phone-dominoes',
  purpose: 'For bystanders: what is passed on topples one after the other, until somebody stands still.',
  mirrors: true,
  draw: ({ ink, light }) => (
    <>
      {FALLING.map(({ foot, degrees }) => (
        <path key={foot} d={outlineOf(foot, degrees)} fill={ink} stroke={ink} strokeWidth="6" strokeLinejoin="round" />
      ))}
      <rect x="190" y="66" width="40" height="140" rx="10" fill={ink} />
      <rect x="200" y="82" width="20" height="102" rx="4" fill={light} />
      <path d="M15 219H225" fill="none" stroke={ink} strokeWidth="10" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;

/** A phone of 108 × 18 from the side, tilted about its lower end corner. Its line of 6 rounds the corners. */
function outlineOf(foot: number, degrees: number): string {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const at = (along: number, across: number) =>
    `${(foot + along * sin - across * cos).toFixed(1)} ${(FLOOR - along * cos - across * sin).toFixed(1)}`;
  return `M${at(3, 3)}L${at(105, 3)}L${at(105, 15)}L${at(3, 15)}Z`;
}
