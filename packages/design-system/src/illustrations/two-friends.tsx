import type { Illustration } from '../illustration.js';

export default {
  id: 'two-friends',
  purpose: 'For friends and bystanders: somebody sits beside you, an arm around your shoulder.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <>
      <circle cx="170" cy="82" r="28" fill={object} />
      <path d="M118 192V172A52 52 0 0 1 222 172V192Z" fill={object} />
      <path d="M24 192V158A58 58 0 0 1 140 158V192Z" fill={field} stroke={field} strokeWidth="18" />
      <path d="M92 140C120 128 164 122 207 148" fill="none" stroke={field} strokeWidth="38" strokeLinecap="round" />
      <circle cx="82" cy="56" r="32" fill={ink} />
      <path d="M24 192V158A58 58 0 0 1 140 158V192Z" fill={ink} />
      <path d="M92 140C120 128 164 122 207 148" fill="none" stroke={ink} strokeWidth="22" strokeLinecap="round" />
      <path d="M10 192H230V218H10Z" fill={light} />
      <path d="M34 218H46V240H34ZM194 218H206V240H194Z" fill={ink} />
    </>
  ),
} satisfies Illustration;
