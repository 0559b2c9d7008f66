import type { Language } from '../language.js';

export default {
  tag: 'pa-Arab',
  script: 'Aran',
} as const satisfies Language;
