import type { Language } from '../language.js';

export default {
  tag: 'tr',
  hyphenation: { load: () => import('hyphen/patterns/tr.js') },
} as const satisfies Language;
