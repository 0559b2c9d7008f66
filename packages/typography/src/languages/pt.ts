import type { Language } from '../language.js';

export default {
  tag: 'pt',
  hyphenation: { load: () => import('hyphen/patterns/pt.js') },
  leaningWords: {
    onNext: `o a os as um uma uns umas em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde contra ao à aos às e
      ou nem mas se que quem como quando onde não me te lhe meu minha teu tua seu sua seus suas nosso nossa este esta esse essa isso
      muito mais`,
    predicates: 'é são está estão pode podem',
    ties: 'de do da dos das',
    onBefore: 'também já sexual sexuais',
  },
} as const satisfies Language;
