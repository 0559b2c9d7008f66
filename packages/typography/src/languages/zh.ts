import type { Language } from '../language.js';

export default {
  tag: 'zh',
  lineBreak: 'chinese',
} as const satisfies Language;
