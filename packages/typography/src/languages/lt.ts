import type { Language } from '../language.js';

export default {
  tag: 'lt',
  hyphenation: { load: () => import('hyphen/patterns/lt.js') },
} as const satisfies Language;
