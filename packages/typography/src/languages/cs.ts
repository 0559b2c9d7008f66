import type { Language } from '../language.js';

export default {
  tag: 'cs',
  hyphenation: { load: () => import('hyphen/patterns/cs.js') },
} as const satisfies Language;
