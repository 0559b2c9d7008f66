import type { Language } from '../language.js';

export default {
  tag: 'id',
  hyphenation: { load: () => import('hyphen/patterns/id.js') },
} as const satisfies Language;
