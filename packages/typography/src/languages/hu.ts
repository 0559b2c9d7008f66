import type { Language } from '../language.js';

export default {
  tag: 'hu',
  hyphenation: { load: () => import('hyphen/patterns/hu.js') },
} as const satisfies Language;
