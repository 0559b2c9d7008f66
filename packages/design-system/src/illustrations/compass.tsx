import type { Illustration } from '../illustration.js';

export default {
  id: 'compass',
  purpose: 'Gives a direction to those who must decide: where to turn, what comes first.',
  mirrors: false,
  draw: ({ field, object, light }) => (
    <>
      <circle cx="120" cy="120" r="110" fill={object} />
      <path d="M120 24V44M120 196V216M24 120H44M196 120H216" fill="none" stroke={field} strokeWidth="10" />
      <path d="M177 63L140 140L100 100Z" fill={light} />
      <path d="M63 177L140 140L100 100Z" fill={field} />
      <circle cx="120" cy="120" r="10" fill={object} />
    </>
  ),
} satisfies Illustration;
