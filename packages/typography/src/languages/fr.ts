import type { Language } from '../language.js';

export default {
  tag: 'fr',
  hyphenation: { load: () => import('hyphen/patterns/fr.js') },
  leaningWords: {
    onNext: `le la les un une au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs à en dans par pour
      sur sous avec sans chez vers contre entre avant après depuis dès comme et ou ni mais car donc si que qui dont où quand ne se
      me te je tu il elle on nous vous ils elles ça très plus trop`,
    predicates: 'est sont était a ont peut peux peuvent doit',
    ties: 'de du des',
    onBefore: 'pas ci là aussi sexuel sexuelle sexuels sexuelles',
  },
} as const satisfies Language;
