import type { Language } from '../language.js';

export default {
  tag: 'nb',
  hyphenation: { load: () => import('hyphen/patterns/no.js') },
} as const satisfies Language;
