import type { Illustration } from '../illustration.js';

export default {
  id: 'bus-stop',
  purpose: 'Help is a stop on the way, with a roof and a seat: look for its sign.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M46 86V222M108 58V222M218 58V222" fill="none" stroke={ink} strokeWidth={10} />
      <path d="M94 38H232V62H94Z" fill={object} />
      <path d="M122 80H204V142H122Z" fill={object} />
      <path d="M108 162H218V178H108Z" fill={ink} />
      <path d="M8 218H232V230H8Z" fill={ink} />
      <path d="M8 14H84V90H8Z" fill={light} />
      <path d="M20 34H72V64H20Z" fill={object} />
      <circle cx="34" cy="66" r="8" fill={object} />
      <circle cx="59" cy="66" r="8" fill={object} />
      <path d="M30 41H62V51H30Z" fill={field} />
    </g>
  ),
} satisfies Illustration;
