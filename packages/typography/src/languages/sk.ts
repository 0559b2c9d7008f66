import type { Language } from '../language.js';

export default {
  tag: 'sk',
  hyphenation: { load: () => import('hyphen/patterns/sk.js') },
} as const satisfies Language;
