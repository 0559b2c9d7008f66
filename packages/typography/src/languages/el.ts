import type { Language } from '../language.js';

export default {
  tag: 'el',
  hyphenation: { load: () => import('hyphen/patterns/el-monoton.js') },
} as const satisfies Language;
