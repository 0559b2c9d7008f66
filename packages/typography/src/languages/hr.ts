import type { Language } from '../language.js';

export default {
  tag: 'hr',
  hyphenation: { load: () => import('hyphen/patterns/hr.js') },
} as const satisfies Language;
