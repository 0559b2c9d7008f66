import type { Language } from '../language.js';

export default {
  tag: 'rm',
  hyphenation: { load: () => import('hyphen/patterns/rm.js') },
} as const satisfies Language;
