import type { Language } from '../language.js';

export default {
  tag: 'tr',
  hyphenation: { load: () => import('hyphen/patterns/tr.js') },
  lineHeight: { head: 1.2, body: 1.4 },
} as const satisfies Language;
