import type { Language } from '../language.js';

export default {
  tag: 'ru',
  hyphenation: { load: () => import('hyphen/patterns/ru.js') },
} as const satisfies Language;
