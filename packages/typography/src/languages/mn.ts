import type { Language } from '../language.js';

export default {
  tag: 'mn',
  hyphenation: { load: () => import('hyphen/patterns/mn-cyrl.js') },
} as const satisfies Language;
