import type { Language } from '../language.js';

export default {
  tag: 'is',
  hyphenation: { load: () => import('hyphen/patterns/is.js') },
} as const satisfies Language;
