import type { Illustration } from '../illustration.js';

export default {
  id: 'game-pad',
  purpose: 'Meets players where they are: chats in games, gifts, offers of coins.',
  mirrors: false,
  draw: ({ field, object, ink, light }) => (
    <>
      <path d="M120 70V48A18 18 0 0 1 138 30H160" fill="none" stroke={ink} strokeWidth="10" strokeLinecap="round" />
      <path
        d="M68 62H172A56 56 0 0 1 226 106L235 172A32 32 0 0 1 181 198L158 170H82L59 198A32 32 0 0 1 5 172L14 106A56 56 0 0 1 68 62Z"
        fill={object}
      />
      <path d="M74 92V138M51 115H97" fill="none" stroke={field} strokeWidth="16" />
      <circle cx="166" cy="92" r="10" fill={field} />
      <circle cx="143" cy="115" r="10" fill={field} />
      <circle cx="166" cy="138" r="10" fill={field} />
      <circle cx="192" cy="115" r="15" fill={light} />
    </>
  ),
} satisfies Illustration;
