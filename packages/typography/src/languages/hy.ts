import type { Language } from '../language.js';

export default {
  tag: 'hy',
  hyphenation: { load: () => import('hyphen/patterns/hy.js') },
  // Unicode gives ԵՒ, the spelling before the reform of 1922 (CLDR, hy-Upper).
  upperCase: (word) => word.replaceAll('և', 'ԵՎ').toLocaleUpperCase('hy'),
} as const satisfies Language;
