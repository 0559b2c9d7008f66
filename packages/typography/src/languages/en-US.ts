import type { Language } from '../language.js';
import en from './en.js';

export default {
  ...en,
  tag: 'en-US',
  hyphenation: { load: () => import('hyphen/patterns/en-us.js') },
} as const satisfies Language;
