import type { Language } from '../language.js';

export default {
  tag: 'sv',
  hyphenation: { load: () => import('hyphen/patterns/sv.js') },
} as const satisfies Language;
