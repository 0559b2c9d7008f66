import type { Language } from '../language.js';

export default {
  tag: 'fi',
  hyphenation: { load: () => import('hyphen/patterns/fi.js') },
} as const satisfies Language;
