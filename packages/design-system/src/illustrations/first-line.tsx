import type { Illustration } from '../illustration.js';

export default {
  id: 'first-line',
  purpose: 'Says that the first line is the hardest, and enough: the rest of the letter can wait.',
  mirrors: true,
  draw: ({ field, object, light }) => (
    <>
      <path d="M36 10H164L208 54V230H36Z" fill={object} />
      <path d="M70 86H174" fill="none" stroke={light} strokeWidth="28" strokeLinecap="round" />
      <path d="M62 128H182M62 162H182M62 196H118" fill="none" stroke={field} strokeWidth="10" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
