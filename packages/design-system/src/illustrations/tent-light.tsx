import type { Illustration } from '../illustration.js';

export default {
  id: 'tent-light',
  purpose: 'Somewhere for now, and somebody is awake: the entrance is open and lit.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M100 42H172L232 206H178Z" fill={object} />
      <path d="M88 42L166 206H10Z" fill={object} />
      <path d="M88 84L140 206H36Z" fill={field} />
      <path d="M88 104L131 206H45Z" fill={light} />
      <path d="M6 214H234V226H6Z" fill={ink} />
    </g>
  ),
} satisfies Illustration;
