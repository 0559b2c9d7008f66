import type { Illustration } from '../illustration.js';

export default {
  id: 'calendar-day',
  purpose: 'Of all the days, today is the one for the first step.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M40 38H200A10 10 0 0 1 210 48V86H30V48A10 10 0 0 1 40 38Z" fill={object} />
      <path d="M80 52V26M160 52V26" fill="none" stroke={field} strokeWidth={28} strokeLinecap="round" />
      <path d="M80 52V26M160 52V26" fill="none" stroke={ink} strokeWidth={12} strokeLinecap="round" />
      <path
        d="M30 98H66V134H30ZM78 98H114V134H78ZM126 98H162V134H126ZM174 98H210V134H174ZM30 146H66V182H30ZM78 146H114V182H78ZM174 146H210V182H174ZM30 194H66V230H30ZM78 194H114V230H78ZM126 194H162V230H126ZM174 194H210V230H174Z"
        fill={object}
      />
      <path d="M122 142H166V186H122Z" fill={light} />
    </g>
  ),
} satisfies Illustration;
