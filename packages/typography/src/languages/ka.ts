import type { Language } from '../language.js';

export default {
  tag: 'ka',
  hyphenation: { load: () => import('hyphen/patterns/ka.js') },
} as const satisfies Language;
