import type { Language } from '../language.js';

export default {
  tag: 'de',
  hyphenation: {
    load: () => import('hyphen/patterns/de-1996.js'),
    capitalsBesideNouns: new Set([
      'Sie',
      'Ihr',
      'Ihre',
      'Ihrem',
      'Ihren',
      'Ihrer',
      'Ihres',
      'Ihnen',
      'Du',
      'Dein',
      'Deine',
      'Deinem',
      'Deinen',
      'Deiner',
      'Dir',
      'Dich',
      'Euch',
      'Euer',
      'Eure',
      'Eurem',
      'Euren',
      'Eurer',
    ]),
  },
} as const satisfies Language;
