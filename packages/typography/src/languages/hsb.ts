import type { Language } from '../language.js';

export default {
  tag: 'hsb',
  hyphenation: { load: () => import('hyphen/patterns/hsb.js') },
} as const satisfies Language;
