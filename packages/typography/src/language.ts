import type { Hyphenation } from './hyphenation/hyphenation.js';
import type { Script } from './script.js';

/**
 * What sets a language apart from the others of its script. Adding a language is one file in `languages/`.
 * A language without a file is set as its likely script is (CLDR).
 */
export interface Language {
  /** BCP 47, with a script only where the language has several: `ja`, `sr-Latn`. */
  readonly tag: string;
  /** ISO 15924 id of a file in `scripts/`, where that is not the likely script of CLDR. */
  readonly script?: string;
  /** `keep-all`: no break inside a word of Han, Kana or Hangul (CSS Text 3, 5.2). @default 'normal' */
  readonly wordBreak?: 'normal' | 'keep-all';
  /** How small kana and quotation marks break (CSS Text 3, 5.3). @default 'normal' */
  readonly lineBreak?: LineBreak;
  /** How long words are hyphenated; without it they stay whole. */
  readonly hyphenation?: Hyphenation;
  /** A word in capitals, where that is not what Unicode and the language's tag make of it. */
  readonly upperCase?: (word: string) => string;
  /** In em, where marks above and below the letters need more room than the script's. */
  readonly lineHeight?: Script['lineHeight'];
  readonly leaningWords?: LeaningWordLists;
}

/** Words by their form, between spaces, in lower case; see `sense/leaning-words.ts`. */
export interface LeaningWordLists {
  readonly onNext: string;
  readonly predicates?: string;
  readonly ties?: string;
  readonly onBefore: string;
  readonly isPair?: (last: string, first: string) => boolean;
}

/** The tailorings of `line-breaking/css-line-break.ts`. */
export type LineBreak = 'normal' | 'strict' | 'chinese';
