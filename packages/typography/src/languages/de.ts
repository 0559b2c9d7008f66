import type { Language } from '../language.js';

export default {
  tag: 'de',
  hyphenation: {
    load: () => import('hyphen/patterns/de-1996.js'),
    neverLast:
      /(?:[^aeiouäöürl]be|linebe|[dfhkpstz]ge|[dfhkpstz]an(?:ge)?|[fhknpst]ver|[st]un|[st]ent|[st]zer|[nst]auf|[nst]aus|(?:ver|s)ein|[nst]vor|[st]ab)$/,
    capitalsBesideNouns: new Set(
      'Sie Ihr Ihre Ihrem Ihren Ihrer Ihres Ihnen Du Dein Deine Deinem Deinen Deiner Dir Dich Euch Euer Eure Eurem Euren Eurer'.split(' '),
    ),
  },
} as const satisfies Language;
