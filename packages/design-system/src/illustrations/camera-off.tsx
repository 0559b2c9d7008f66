import type { Illustration } from '../illustration.js';

export default {
  id: 'camera-off',
  purpose: 'The cap goes on: no picture is taken.',
  mirrors: false,
  draw: ({ field, object, light }) => (
    <g>
      <path
        d="M72 68L86 40H154L168 68H206A18 18 0 0 1 224 86V188A18 18 0 0 1 206 206H34A18 18 0 0 1 16 188V86A18 18 0 0 1 34 68Z"
        fill={object}
      />
      <circle cx="120" cy="136" r="56" fill={field} />
      <circle cx="120" cy="136" r="46" fill={light} />
      <path d="M98 136H142" fill="none" stroke={object} strokeWidth={14} strokeLinecap="round" />
      <path d="M36 90H60V102H36Z" fill={field} />
    </g>
  ),
} satisfies Illustration;
