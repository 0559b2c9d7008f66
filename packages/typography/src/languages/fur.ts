import type { Language } from '../language.js';

export default {
  tag: 'fur',
  hyphenation: { load: () => import('hyphen/patterns/fur.js') },
} as const satisfies Language;
