// CSS Text 4, 6.3, hyphenate-limit-chars: only long words are hyphenated, and no names, addresses or numbers.
import { findAtoms } from '../copy/find-atoms.js';
import type { Hyphenation } from './hyphenation.js';
import { HYPHENATE_LIMIT_CHARS } from './hyphenate-word.js';

export interface LongWord {
  readonly start: number;
  readonly text: string;
}

// An apostrophe parts words, but in Cyrillic it is a letter. The middle dot belongs to the word in Catalan.
const WORD = /(?:\p{L}\p{M}*|·|(?<=\p{sc=Cyrl})['’](?=\p{sc=Cyrl}))+/gu;
/** Signs that make more than a plain word of the letters beside them, or that already say where it breaks. */
const JOINING = /[\p{N}\p{Pc}@#\u00ad\u200c-\u200d\u2010\u2011\u2060-]/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const MIXED_OR_CAPITALS = /^.[^]*[\p{Lu}\p{Lt}]/u;
const OPENING = /(?:[^\S\n]|[\p{Ps}\p{Pi}\p{Pf}"'¿¡\u2013\u2014\u2066-\u2069•-])*$/u;
const SENTENCE_END = /[\n\p{Sentence_Terminal}:…]$/u;
// One letter, or a few without a vowel, and titles with one.
const ABBREVIATION = /(?<![\p{L}\p{M}])(?:\p{L}|[b-df-hj-np-tv-zбвгджзклмнпрстфхцчшщβγδζθκλμνξπρστφχψ]{2,4}|prof|sra|srta|κα)\.$/iu;
const CAPITALISED_LAST = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*)\s$/u;
const LONGEST_LOOK_BACK = 40;

/**
 * Words that are long enough to be hyphenated and may be: no address, nothing with digits, hyphens, soft hyphens or a word joiner
 * (which a translator may set to keep a word whole), no word in capitals, and no name. A name is a word that begins with a capital
 * where no sentence begins; where all nouns do so, one that follows another of them.
 */
export function findLongWords(text: string, { capitalsBesideNouns }: Pick<Hyphenation, 'capitalsBesideNouns'>): LongWord[] {
  const words = [...text.matchAll(WORD)]
    .filter(([word]) => word.length >= HYPHENATE_LIMIT_CHARS.word)
    .map((match): LongWord => ({ start: match.index, text: match[0] }));
  if (words.length === 0) return [];
  const addresses = findAtoms(text).filter(({ kind }) => kind === 'address');
  return words.filter((word) => {
    const end = word.start + word.text.length;
    if (JOINING.test(text[word.start - 1] ?? '') || JOINING.test(text[end] ?? '')) return false;
    if (addresses.some((address) => address.start < end && address.end > word.start)) return false;
    return !MIXED_OR_CAPITALS.test(word.text) && !isName(text, word, capitalsBesideNouns);
  });
}

function isName(text: string, word: LongWord, capitalsBesideNouns: ReadonlySet<string> | undefined): boolean {
  if (!CAPITAL.test(word.text[0] ?? '')) return false;
  if (!capitalsBesideNouns) return !beginsSentence(text, word.start);
  const before = CAPITALISED_LAST.exec(text.slice(Math.max(0, word.start - LONGEST_LOOK_BACK), word.start));
  if (!before || capitalsBesideNouns.has(before[1] ?? '')) return false;
  return !beginsSentence(text, word.start - before[0].length);
}

function beginsSentence(text: string, position: number): boolean {
  const from = Math.max(0, position - LONGEST_LOOK_BACK);
  const before = text.slice(from, position).replace(OPENING, '');
  if (before === '') return from === 0;
  return SENTENCE_END.test(before) && !ABBREVIATION.test(before);
}
