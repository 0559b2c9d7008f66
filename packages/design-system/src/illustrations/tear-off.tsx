import type { Illustration } from '../illustration.js';

export default {
  id: 'tear-off',
  purpose: 'A notice to take along: the number leaves with the reader, unseen.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <>
      <path d="M30 10H198V148H30Z" fill={ink} />
      <circle cx="114" cy="30" r="8" fill={field} />
      <path d="M54 66H174M54 96H126" fill="none" stroke={field} strokeWidth="12" strokeLinecap="round" />
      <path d="M30 156H66V214H30ZM74 156H110V214H74ZM118 156H154V214H118Z" fill={ink} />
      <path d="M174 158L209 149L225 207L190 217Z" fill={light} />
      <path d="M196 170L203 196" fill="none" stroke={object} strokeWidth="10" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
