import type { Language } from '../language.js';

export default {
  tag: 'sr',
  hyphenation: { load: () => import('hyphen/patterns/sr-cyrl.js') },
} as const satisfies Language;
