import type { Language } from '../language.js';

export default {
  tag: 'nn',
  hyphenation: { load: () => import('hyphen/patterns/no.js') },
} as const satisfies Language;
