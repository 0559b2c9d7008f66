import type { Language } from '../language.js';

export default {
  tag: 'ca',
  hyphenation: { load: () => import('hyphen/patterns/ca.js') },
} as const satisfies Language;
