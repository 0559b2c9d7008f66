import type { Language } from '../language.js';

// Malay and Indonesian part their words alike.
export default {
  tag: 'ms',
  hyphenation: { load: () => import('hyphen/patterns/id.js') },
} as const satisfies Language;
