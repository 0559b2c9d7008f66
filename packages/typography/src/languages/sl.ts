import type { Language } from '../language.js';

export default {
  tag: 'sl',
  hyphenation: { load: () => import('hyphen/patterns/sl.js') },
} as const satisfies Language;
