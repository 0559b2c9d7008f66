import type { Illustration } from '../illustration.js';

export default {
  id: 'life-ring',
  purpose: 'Somebody throws a ring and holds the other end of the rope.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M164 62L230 12" fill="none" stroke={ink} strokeWidth={10} strokeLinecap="round" />
      <circle cx="112" cy="114" r="62" fill="none" stroke={light} strokeWidth={44} />
      <path d="M152 74L175 51M72 74L49 51M152 154L175 177M72 154L49 177" fill="none" stroke={object} strokeWidth={30} />
      <path d="M10 176Q37 152 65 176T120 176T175 176T230 176V230H10Z" fill={field} />
      <path d="M14 192Q40 168 67 192T120 192T173 192T226 192" fill="none" stroke={object} strokeWidth={12} strokeLinecap="round" />
      <path d="M14 218Q40 194 67 218T120 218T173 218T226 218" fill="none" stroke={ink} strokeWidth={12} strokeLinecap="round" />
    </g>
  ),
} satisfies Illustration;
