import type { Language } from '../language.js';

export default {
  tag: 'eu',
  hyphenation: { load: () => import('hyphen/patterns/eu.js') },
} as const satisfies Language;
