import type { Language } from '../language.js';

export default {
  tag: 'no',
  hyphenation: { load: () => import('hyphen/patterns/no.js') },
} as const satisfies Language;
