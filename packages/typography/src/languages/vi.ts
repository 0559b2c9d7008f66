import type { Language } from '../language.js';

export default {
  tag: 'vi',
  lineHeight: { head: 1.3, body: 1.4 },
} as const satisfies Language;
