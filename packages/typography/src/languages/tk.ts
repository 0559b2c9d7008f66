import type { Language } from '../language.js';

export default {
  tag: 'tk',
  hyphenation: { load: () => import('hyphen/patterns/tk.js') },
} as const satisfies Language;
