import type { Language } from '../language.js';

export default {
  tag: 'sr-Latn',
  hyphenation: { load: () => import('hyphen/patterns/sh-latn.js') },
} as const satisfies Language;
