import type { Illustration } from '../illustration.js';

export default {
  id: 'bubbles',
  purpose: 'Shows a talk that turns: the dark bubble asks, the bright one answers with help.',
  mirrors: true,
  draw: ({ field, ink, light }) => (
    <>
      <path
        d="M34 16H158A24 24 0 0 1 182 40V110A24 24 0 0 1 158 134H82L44 172V134H34A24 24 0 0 1 10 110V40A24 24 0 0 1 34 16Z"
        fill={ink}
      />
      <path d="M40 54H136M40 82H84" fill="none" stroke={field} strokeWidth="10" strokeLinecap="round" />
      <path
        d="M120 96H206A24 24 0 0 1 230 120V166A24 24 0 0 1 206 190H198V226L162 190H120A24 24 0 0 1 96 166V120A24 24 0 0 1 120 96Z"
        fill={light}
        stroke={field}
        strokeWidth="16"
      />
      <path
        d="M120 96H206A24 24 0 0 1 230 120V166A24 24 0 0 1 206 190H198V226L162 190H120A24 24 0 0 1 96 166V120A24 24 0 0 1 120 96Z"
        fill={light}
      />
    </>
  ),
} satisfies Illustration;
