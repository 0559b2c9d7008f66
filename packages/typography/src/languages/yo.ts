import type { Language } from '../language.js';

export default {
  tag: 'yo',
  lineHeight: { head: 1.2, body: 1.4 },
} as const satisfies Language;
