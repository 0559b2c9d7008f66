import type { Illustration } from '../illustration.js';

export default {
  id: 'clipboard-note',
  purpose: 'Professionals note first what was said, in the words in which it was said.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M46 30H194A12 12 0 0 1 206 42V218A12 12 0 0 1 194 230H46A12 12 0 0 1 34 218V42A12 12 0 0 1 46 30Z" fill={object} />
      <path d="M50 62H190V214H50Z" fill={field} />
      <path d="M80 8H160V54H80Z" fill={ink} stroke={field} strokeWidth={8} />
      <path
        d="M80 76H164A14 14 0 0 1 178 90V114A14 14 0 0 1 164 128H106L84 150V128H80A14 14 0 0 1 66 114V90A14 14 0 0 1 80 76Z"
        fill={light}
      />
      <path d="M72 168H168M72 194H132" fill="none" stroke={object} strokeWidth={10} strokeLinecap="round" />
    </g>
  ),
} satisfies Illustration;
