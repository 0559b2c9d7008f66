import type { Language } from '../language.js';

export default {
  tag: 'ja',
  lineBreak: 'strict',
} as const satisfies Language;
