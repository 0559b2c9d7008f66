import type { Illustration } from '../illustration.js';

export default {
  id: 'thread-knot',
  purpose: 'Says that what is tangled can come loose: follow the end that is free.',
  mirrors: true,
  draw: ({ field, ink, light }) => (
    <>
      <path d="M10 184C110 184 182 160 182 94A58 58 0 0 0 66 94" fill="none" stroke={ink} strokeWidth="18" strokeLinecap="round" />
      <path d="M70 128C80 160 98 182 124 196" fill="none" stroke={field} strokeWidth="40" />
      <path d="M66 92C66 150 96 206 160 206" fill="none" stroke={ink} strokeWidth="18" />
      <path d="M158 206H220" fill="none" stroke={light} strokeWidth="18" />
      <path d="M196 182L220 206L196 230" fill="none" stroke={light} strokeWidth="18" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
} satisfies Illustration;
