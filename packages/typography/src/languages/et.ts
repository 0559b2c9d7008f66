import type { Language } from '../language.js';

export default {
  tag: 'et',
  hyphenation: { load: () => import('hyphen/patterns/et.js') },
} as const satisfies Language;
