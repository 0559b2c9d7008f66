import type { Language } from '../language.js';

export default {
  tag: 'ks',
  script: 'Aran',
} as const satisfies Language;
