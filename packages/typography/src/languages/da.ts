import type { Language } from '../language.js';

export default {
  tag: 'da',
  hyphenation: { load: () => import('hyphen/patterns/da.js') },
} as const satisfies Language;
