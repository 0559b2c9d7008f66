import type { Illustration } from '../illustration.js';

export default {
  id: 'lid-closing',
  purpose: 'Says that a chat may be left: close it, nobody is owed an answer.',
  mirrors: true,
  draw: ({ ink, light }) => (
    <>
      <path d="M20 206H220" fill="none" stroke={ink} strokeWidth="20" strokeLinecap="round" />
      <path d="M34 182L104 62" fill="none" stroke={ink} strokeWidth="20" strokeLinecap="round" />
      <path d="M140 66A158 158 0 0 1 190 156" fill="none" stroke={light} strokeWidth="16" />
      <path d="M162 136L191 162L210 128" fill="none" stroke={light} strokeWidth="16" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
} satisfies Illustration;
