import type { Language } from '../language.js';

export default {
  tag: 'gl',
  hyphenation: { load: () => import('hyphen/patterns/gl.js') },
} as const satisfies Language;
