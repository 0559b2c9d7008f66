import type { Language } from '../language.js';

export default {
  tag: 'sq',
  hyphenation: { load: () => import('hyphen/patterns/sq.js') },
} as const satisfies Language;
