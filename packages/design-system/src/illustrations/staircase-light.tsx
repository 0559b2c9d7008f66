import type { Illustration } from '../illustration.js';

export default {
  id: 'staircase-light',
  purpose: 'The way to help is a few steps with something to hold on to, and the door is lit.',
  mirrors: true,
  draw: ({ object, ink, light }) => (
    <g>
      <path d="M118 84H222V154H118Z" fill={object} />
      <path d="M104 76L170 22L236 76Z" fill={object} />
      <path d="M146 96H194V162H146Z" fill={light} />
      <circle cx="180" cy="132" r="6" fill={object} />
      <path d="M28 222V202H62V182H96V162H222V222Z" fill={object} />
      <path d="M44 200V158L104 122V160" fill="none" stroke={ink} strokeWidth={10} strokeLinecap="round" strokeLinejoin="round" />
    </g>
  ),
} satisfies Illustration;
