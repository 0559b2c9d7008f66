import type { Language } from '../language.js';

export default {
  tag: 'lv',
  hyphenation: { load: () => import('hyphen/patterns/lv.js') },
} as const satisfies Language;
