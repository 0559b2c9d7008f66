import type { Language } from '../language.js';

export default {
  tag: 'ko',
  wordBreak: 'keep-all',
} as const satisfies Language;
