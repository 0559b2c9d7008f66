import type { Illustration } from '../illustration.js';

export default {
  id: 'letter-envelope',
  purpose: 'What is hard to say aloud can be written: the letter comes out and is the light.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M26 112L120 44L214 112Z" fill={ink} />
      <path d="M58 20H182V190H58Z" fill={light} stroke={field} strokeWidth={8} />
      <path d="M82 52H158M82 80H158M82 108H130" fill="none" stroke={object} strokeWidth={10} strokeLinecap="round" />
      <path d="M22 104L120 172L218 104V228H22Z" fill={object} stroke={field} strokeWidth={8} />
    </g>
  ),
} satisfies Illustration;
