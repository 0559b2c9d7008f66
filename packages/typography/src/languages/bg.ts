import type { Language } from '../language.js';

export default {
  tag: 'bg',
  hyphenation: { load: () => import('hyphen/patterns/bg.js') },
} as const satisfies Language;
