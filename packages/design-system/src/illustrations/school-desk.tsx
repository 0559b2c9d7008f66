import type { Illustration } from '../illustration.js';

export default {
  id: 'school-desk',
  purpose: 'A note lies ready on the desk: in school, too, there is somebody to turn to.',
  mirrors: true,
  draw: ({ object, ink, light }) => (
    <g>
      <path d="M122 88L138 32L158 88Z" fill={object} />
      <path d="M40 88L62 16H128L106 88Z" fill={light} />
      <path d="M77 42H104M70 64H88" fill="none" stroke={object} strokeWidth={10} strokeLinecap="round" />
      <path d="M20 96H174V116H20Z" fill={object} />
      <path d="M40 110V226M154 110V226" fill="none" stroke={object} strokeWidth={12} />
      <path d="M54 124H140V150H54Z" fill={object} />
      <path d="M228 76V226M186 164H228M192 164V226" fill="none" stroke={ink} strokeWidth={12} />
    </g>
  ),
} satisfies Illustration;
