import type { Illustration } from '../illustration.js';

export default {
  id: 'hand-phone',
  purpose: 'Says that the way out starts on the phone in your own hand: asking, reporting, showing somebody.',
  mirrors: true,
  draw: ({ field, object, ink, light, hand }) => (
    <>
      <rect x="80" y="10" width="92" height="176" rx="16" fill={ink} />
      <rect x="90" y="24" width="72" height="136" rx="8" fill={light} />
      <path
        d="M110 50H142A10 10 0 0 1 152 60V84A10 10 0 0 1 142 94H134L116 112V94H110A10 10 0 0 1 100 84V60A10 10 0 0 1 110 50Z"
        fill={object}
      />
      <path d="M78 182L97 128" fill="none" stroke={field} strokeWidth="42" strokeLinecap="round" />
      <path d="M158 92H190M158 120H190M158 148H190M158 176H190" fill="none" stroke={field} strokeWidth="36" strokeLinecap="round" />
      <path d="M158 92H190M158 120H190M158 148H190M158 176H190" fill="none" stroke={hand} strokeWidth="22" strokeLinecap="round" />
      <path d="M61 182L84 194H188A13 13 0 0 1 201 207C201 222 182 224 178 240H94C90 218 58 212 61 182Z" fill={hand} />
      <path d="M76 184L97 128" fill="none" stroke={hand} strokeWidth="30" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
