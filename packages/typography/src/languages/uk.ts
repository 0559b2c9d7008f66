import type { Language } from '../language.js';

export default {
  tag: 'uk',
  hyphenation: { load: () => import('hyphen/patterns/uk.js') },
} as const satisfies Language;
