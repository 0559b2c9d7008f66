import type { Language } from '../language.js';

export default {
  tag: 'en',
  // English outside the United States; they have a file of their own.
  hyphenation: { load: () => import('hyphen/patterns/en-gb.js') },
  leaningWords: {
    onNext: `a an the this these those my your his her its our their to in on at by for from with without about over under into between
      before after since as than like and or but nor so if when while because until that who whose which where be been being not no
      very sexual i you he she we they it there`,
    predicates: `is are was were am do does did don't doesn't has have had can can't could will would may might must should`,
    ties: 'of',
    onBefore: 'too either instead ago',
  },
} as const satisfies Language;
