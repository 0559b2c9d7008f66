import type { Language } from '../language.js';

export default {
  tag: 'be',
  hyphenation: { load: () => import('hyphen/patterns/be.js') },
} as const satisfies Language;
