import type { Language } from '../language.js';

export default {
  tag: 'pl',
  hyphenation: { load: () => import('hyphen/patterns/pl.js') },
  lineHeight: { head: 1.2, body: 1.4 },
} as const satisfies Language;
