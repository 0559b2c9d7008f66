import type { Illustration } from '../illustration.js';

export default {
  id: 'key',
  purpose: 'For what is yours to open and close: accounts, settings, your own pictures.',
  mirrors: true,
  draw: ({ ink, light }) => (
    <>
      <circle cx="80" cy="80" r="70" fill={ink} />
      <circle cx="80" cy="80" r="38" fill={light} />
      <path d="M118 118L220 220M180 180L206 154M210.8 210.8L226.8 194.8" fill="none" stroke={ink} strokeWidth="26" />
    </>
  ),
} satisfies Illustration;
