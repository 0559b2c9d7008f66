import type { Illustration } from '../illustration.js';

export default {
  id: 'mug-pair',
  purpose: 'Two sit down at one height and talk: what rises from one mug is a speech bubble.',
  mirrors: true,
  draw: ({ object, ink, light }) => (
    <g>
      <path
        d="M92 12H206A20 20 0 0 1 226 32V62A20 20 0 0 1 206 82H176C174 98 190 104 184 118C181 126 174 130 164 132C172 116 142 108 140 82H92A20 20 0 0 1 72 62V32A20 20 0 0 1 92 12Z"
        fill={light}
      />
      <path d="M46 130Q30 112 46 96T46 62" fill="none" stroke={ink} strokeWidth={10} strokeLinecap="round" />
      <path
        d="M14 142H86V188A18 18 0 0 1 68 206H32A18 18 0 0 1 14 188ZM126 142H198V188A18 18 0 0 1 180 206H144A18 18 0 0 1 126 188Z"
        fill={object}
      />
      <path d="M84 156H92A16 16 0 0 1 92 188H84M196 156H204A16 16 0 0 1 204 188H196" fill="none" stroke={object} strokeWidth={10} />
      <path d="M8 214H232V228H8Z" fill={ink} />
    </g>
  ),
} satisfies Illustration;
