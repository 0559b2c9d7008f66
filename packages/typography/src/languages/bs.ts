import type { Language } from '../language.js';

// Bosnian parts its words as the other languages of Serbo-Croatian in Latin letters.
export default {
  tag: 'bs',
  hyphenation: { load: () => import('hyphen/patterns/sh-latn.js') },
} as const satisfies Language;
