import type { Language } from '../language.js';

export default {
  tag: 'mk',
  hyphenation: { load: () => import('hyphen/patterns/mk.js') },
} as const satisfies Language;
