import type { Illustration } from '../illustration.js';

export default {
  id: 'desk-lamp',
  purpose: 'Puts light on what is being checked or learnt: homework, a lesson, the facts.',
  mirrors: true,
  draw: ({ object, ink, light }) => (
    <>
      <path d="M145 88L202 50L220 208H100Z" fill={light} />
      <path d="M10 206H230V224H10Z" fill={ink} />
      <path d="M28 206A36 18 0 0 1 100 206Z" fill={object} />
      <path d="M64 194L40 112L150 56" fill="none" stroke={ink} strokeWidth="12" strokeLinejoin="round" />
      <circle cx="40" cy="112" r="14" fill={object} />
      <path d="M120 116A59 59 0 0 1 222 57Z" fill={ink} />
    </>
  ),
} satisfies Illustration;
