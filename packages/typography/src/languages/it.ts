import type { Language } from '../language.js';

export default {
  tag: 'it',
  hyphenation: { load: () => import('hyphen/patterns/it.js') },
} as const satisfies Language;
