import type { Illustration } from '../illustration.js';

export default {
  id: 'listening',
  purpose: 'For adults: sit down, be at eye level, let the other one speak first.',
  mirrors: true,
  draw: ({ object, ink, light }) => (
    <>
      <path
        d="M116 10H206A20 20 0 0 1 226 30V62A20 20 0 0 1 206 82H198L178 102V82H116A20 20 0 0 1 96 62V30A20 20 0 0 1 116 10Z"
        fill={light}
      />
      <circle cx="74" cy="128" r="34" fill={ink} />
      <path d="M10 240V236A64 64 0 0 1 138 236V240Z" fill={ink} />
      <circle cx="186" cy="136" r="26" fill={object} />
      <path d="M148 240V212A39 39 0 0 1 226 212V240Z" fill={object} />
    </>
  ),
} satisfies Illustration;
