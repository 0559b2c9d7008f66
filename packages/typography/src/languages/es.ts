import type { Language } from '../language.js';

export default {
  tag: 'es',
  hyphenation: { load: () => import('hyphen/patterns/es.js') },
  leaningWords: {
    onNext: `el la los las lo un una unos unas a al en con por para sin sobre entre hasta desde contra y e o u ni pero sino si que quien
      como cuando donde no se me te le les nos mi mis tu tus su sus nuestro nuestra este esta estos estas ese esa muy más también`,
    predicates: 'es son está están era puede pueden',
    ties: 'de del',
    onBefore: 'sexual sexuales',
  },
} as const satisfies Language;
