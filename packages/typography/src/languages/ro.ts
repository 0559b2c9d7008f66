import type { Language } from '../language.js';

export default {
  tag: 'ro',
  hyphenation: { load: () => import('hyphen/patterns/ro.js') },
} as const satisfies Language;
