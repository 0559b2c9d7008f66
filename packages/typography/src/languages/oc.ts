import type { Language } from '../language.js';

export default {
  tag: 'oc',
  hyphenation: { load: () => import('hyphen/patterns/oc.js') },
} as const satisfies Language;
