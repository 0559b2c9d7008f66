import type { Language } from '../language.js';

export default {
  tag: 'ur',
  script: 'Aran',
} as const satisfies Language;
