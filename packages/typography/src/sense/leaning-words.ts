import { languageOf } from '../language-of.js';

/**
 * Words that lose their sense at one side of a line break, as far as a language shows them by their form: small words, and the
 * adjectives that this subject cannot do without. In lower case, Arabic without vowel signs.
 */
export interface LeaningWords {
  /** They open a phrase: articles, prepositions, conjunctions, negations, subjects. A line does not end with them but likes to begin with them. */
  readonly onNext: ReadonlySet<string>;
  /** They open what is said of a subject, and are even better at the beginning of a line. */
  readonly predicates: ReadonlySet<string>;
  /** They tie two nouns: not at the end of a line, and at the beginning only where nothing better is at hand. */
  readonly ties: ReadonlySet<string>;
  /** They close a phrase: postpositions, auxiliaries behind their verb, demonstratives behind their noun. */
  readonly onBefore: ReadonlySet<string>;
  /** Pairs that a list cannot name. */
  readonly isPair: ((last: string, first: string) => boolean) | undefined;
}

const ARABIC_VOWELS = /[\u064b-\u0652\u0670]/g;

/** The leaning words of a language; none where nobody has listed them. */
export function leaningWordsOf(lang: string): LeaningWords {
  const lists = languageOf(lang)?.leaningWords ?? { onNext: '', onBefore: '' };
  return {
    onNext: words(lists.onNext),
    predicates: words(lists.predicates ?? ''),
    ties: words(lists.ties ?? ''),
    onBefore: words(lists.onBefore),
    isPair: lists.isPair,
  };
}

/** A word as the lists spell it. */
export function plainWord(word: string, lang: string): string {
  return word.normalize('NFC').replace(ARABIC_VOWELS, '').replaceAll('’', "'").toLocaleLowerCase(lang);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.normalize('NFC').match(/\S+/g));
}
