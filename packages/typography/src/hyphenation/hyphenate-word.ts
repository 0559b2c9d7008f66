import type { LoadedHyphenation } from './hyphenation.js';
import { patternBreaks } from './pattern-breaks.js';

/**
 * Letters that a word has at least before it is hyphenated, and that stand at least before and behind the hyphen
 * (CSS Text 4, `hyphenate-limit-chars`). They hold more than the least that any of the patterns was made for.
 */
export const HYPHENATE_LIMIT_CHARS = { word: 10, before: 4, after: 4 } as const;

const LETTERS = /\P{M}\p{M}*/gu;
const CONSONANT = /^[b-df-hj-np-tv-xzßðþđłбвгґджзйклмнпрстфхцчшщ]$/;
const MIDDLE_DOT = '\u00b7';

/** Where a hyphen may stand in a word, in UTF-16 units from its beginning; never inside a letter with its marks. */
export function hyphenateWord(word: string, lang: string, { patterns, neverFirst, neverLast }: LoadedHyphenation): number[] {
  const letters = [...word.matchAll(LETTERS)];
  if (letters.length < HYPHENATE_LIMIT_CHARS.word) return [];
  const plain = letters.map(([letter]) => plainLetter(letter, lang)).join('');
  const breaks = withoutLoneConsonants(plain, patternBreaks(plain, patterns));
  return breaks
    .filter((index) => index >= HYPHENATE_LIMIT_CHARS.before && index <= letters.length - HYPHENATE_LIMIT_CHARS.after)
    .filter((index) => plain[index - 1] !== MIDDLE_DOT && plain[index] !== MIDDLE_DOT && !neverFirst?.test(plain[index] ?? ''))
    .filter((index) => !neverLast?.test(plain.slice(0, index)))
    .map((index) => letters[index]?.index ?? 0);
}

// As the patterns spell it; a mark that they do not know is left away. One UTF-16 unit, so that indices stay those of letters.
function plainLetter(letter: string, lang: string): string {
  const lower = letter.toLocaleLowerCase(lang).normalize('NFC');
  return lower === '’' ? "'" : (lower[0] ?? ' ');
}

// Some patterns list two ways to part a word at a consonant (Danish, Belarusian, Albanian); one of them is as a rule wrong.
function withoutLoneConsonants(word: string, breaks: readonly number[]): number[] {
  const all = new Set(breaks);
  const isLone = (index: number) => all.has(index) && all.has(index + 1) && CONSONANT.test((word[index] ?? '').normalize('NFD')[0] ?? '');
  return breaks.filter((index) => !isLone(index) && !isLone(index - 1));
}
