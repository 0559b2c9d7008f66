import type { Illustration } from '../illustration.js';

export default {
  id: 'close-cross',
  purpose: 'Says that a window can be closed: leaving, blocking, ending it.',
  mirrors: false,
  draw: ({ field, object, light }) => (
    <>
      <rect x="10" y="28" width="220" height="184" rx="16" fill={object} />
      <path d="M152 62L200 110M200 62L152 110" fill="none" stroke={light} strokeWidth="22" strokeLinecap="round" />
      <path d="M42 86H104M42 142H198M42 176H126" fill="none" stroke={field} strokeWidth="12" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
