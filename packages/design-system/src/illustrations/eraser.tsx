import type { Illustration } from '../illustration.js';

export default {
  id: 'eraser',
  purpose: 'A picture can be taken down: the eraser has already been over half of it.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M14 30H200V206H14Z" fill={object} />
      <circle cx="60" cy="76" r="18" fill={field} />
      <path d="M30 190L74 120L118 190Z" fill={field} />
      <path
        d="M200 52H166M200 92H128M200 134H132M200 178H154M200 206H180"
        fill="none"
        stroke={field}
        strokeWidth={46}
        strokeLinecap="round"
      />
      <path d="M193.5 36.1L235.9 78.5L209 105.4L166.6 63ZM158.1 71.5L200.5 113.9L189.2 125.2L146.8 82.8Z" fill={ink} />
      <path d="M141.1 88.4L183.6 130.9L146.8 167.6L104.4 125.2Z" fill={light} />
    </g>
  ),
} satisfies Illustration;
