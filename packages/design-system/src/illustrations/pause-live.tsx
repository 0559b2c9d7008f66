import type { Illustration } from '../illustration.js';

export default {
  id: 'pause-live',
  purpose: 'Whoever watches can stop it: a button holds the live stream.',
  mirrors: false,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M26 30H214A14 14 0 0 1 228 44V172A14 14 0 0 1 214 186H26A14 14 0 0 1 12 172V44A14 14 0 0 1 26 30Z" fill={object} />
      <path d="M28 46H212V170H28Z" fill={field} />
      <circle cx="120" cy="96" r="42" fill={light} />
      <path d="M100 74H114V118H100ZM126 74H140V118H126Z" fill={object} />
      <path d="M48 152H118" fill="none" stroke={object} strokeWidth={10} strokeLinecap="round" />
      <path d="M142 152H192" fill="none" stroke={ink} strokeWidth={10} strokeLinecap="round" />
      <path d="M104 180H136V208H176V222H64V208H104Z" fill={object} />
    </g>
  ),
} satisfies Illustration;
