import type { Illustration } from '../illustration.js';

export default {
  id: 'chair-beside',
  purpose: 'A chair of the same height stands ready beside the other.',
  mirrors: true,
  draw: ({ object, ink, light }) => (
    <g>
      <path d="M28 80H96M144 80H212" fill="none" stroke={ink} strokeWidth={14} />
      <path
        d="M26 226V30M98 226V30M142 226V30M214 226V30M26 46H98M142 46H214"
        fill="none"
        stroke={object}
        strokeWidth={14}
        strokeLinecap="round"
      />
      <path d="M14 126H110V146H14Z" fill={object} />
      <path d="M130 118H226V146H130Z" fill={light} />
    </g>
  ),
} satisfies Illustration;
