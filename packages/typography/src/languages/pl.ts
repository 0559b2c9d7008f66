import type { Language } from '../language.js';

export default {
  tag: 'pl',
  hyphenation: { load: () => import('hyphen/patterns/pl.js') },
} as const satisfies Language;
