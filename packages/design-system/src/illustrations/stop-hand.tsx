import type { Illustration } from '../illustration.js';

export default {
  id: 'stop-hand',
  purpose: 'Says "stop here": a calm open palm before a light, for saying no and for ending a contact.',
  mirrors: true,
  draw: ({ light, hand }) => (
    <>
      <circle cx="120" cy="110" r="102" fill={light} />
      <path d="M70 170V88M104 150V54M138 150V44M172 160V62" fill="none" stroke={hand} strokeWidth="28" strokeLinecap="round" />
      <path d="M56 138H186V202L181 208C172 220 168 226 168 240H90C86 218 56 206 56 176Z" fill={hand} />
      <path d="M170 200L214 140" fill="none" stroke={hand} strokeWidth="28" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
