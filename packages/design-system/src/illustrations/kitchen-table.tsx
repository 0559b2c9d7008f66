import type { Illustration } from '../illustration.js';

export default {
  id: 'kitchen-table',
  purpose: 'Sets a talk at home: two cups under one lamp, nobody above the other.',
  mirrors: false,
  draw: ({ object, ink, light }) => (
    <>
      <path d="M115 0H125V40A48 48 0 0 1 168 88H72A48 48 0 0 1 115 40Z" fill={ink} />
      <path d="M82 88H158L218 154H22Z" fill={light} />
      <path d="M10 154H230V172H10Z" fill={ink} />
      <path d="M38 172H51L35 240H22ZM189 172H202L218 240H205Z" fill={ink} />
      <path
        d="M74 112H110V140A14 14 0 0 1 96 154H88A14 14 0 0 1 74 140ZM130 112H166V140A14 14 0 0 1 152 154H144A14 14 0 0 1 130 140Z"
        fill={object}
      />
      <path d="M76 122H71A8 8 0 0 0 71 138H76M164 122H169A8 8 0 0 1 169 138H164" fill="none" stroke={object} strokeWidth="7" />
    </>
  ),
} satisfies Illustration;
