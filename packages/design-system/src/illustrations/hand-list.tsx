import type { Illustration } from '../illustration.js';

export default {
  id: 'hand-list',
  purpose: 'Carries up to four short steps, one to a finger, with the thumb up at the top.',
  mirrors: true,
  draw: ({ field, light, hand }) => (
    <>
      <path d="M0 64H66V227H0Z" fill={hand} />
      <path d="M40 80L94 26" fill="none" stroke={hand} strokeWidth="32" strokeLinecap="round" />
      <path
        d="M40 64H182A17 17 0 0 1 182 98H40ZM40 107H213A17 17 0 0 1 213 141H40ZM40 150H195A17 17 0 0 1 195 184H40ZM40 193H145A17 17 0 0 1 145 227H40Z"
        fill={hand}
      />
      <path d="M80 81H142M80 124H173M80 167H155M80 210H106" fill="none" stroke={field} strokeWidth="10" strokeLinecap="round" />
      <path d="M176 81H182M207 124H213M189 167H195M139 210H145" fill="none" stroke={light} strokeWidth="18" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
