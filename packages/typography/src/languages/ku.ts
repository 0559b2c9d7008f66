import type { Language } from '../language.js';

// Kurmanji, which BCP 47 calls Kurdish.
export default {
  tag: 'ku',
  hyphenation: { load: () => import('hyphen/patterns/kmr.js') },
} as const satisfies Language;
