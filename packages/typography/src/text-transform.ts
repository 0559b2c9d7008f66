// CSS Text 3, 2.1, text-transform: uppercase.
import type { CopyEdit } from './copy/prepare-copy.js';
import { findAtoms } from './copy/find-atoms.js';
import { languageOf, parseTag } from './language-of.js';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\u00ad'’-]*/gu;
const LETTER = /[^\p{M}\u00ad]\p{M}*/gu;
// Mkhedruli has no case in writing: its capitals are another style of letters, which few fonts have.
const GEORGIAN = /(\p{sc=Geor}+)/u;

/**
 * Makes capitals by the rules of the language, as changes of the copy letter by letter (CSS Text 3, 2.1): full case mappings of Unicode,
 * dotted i of Turkish, no tonos in Greek, small prefixes in Irish, և as ԵՎ in Armenian. Georgian stays as it is. So do
 * addresses, because in capitals they may lead elsewhere.
 */
export function planUpperCaseEdits(text: string, lang: string): CopyEdit[] {
  const addresses = findAtoms(text).filter(({ kind }) => kind === 'address');
  const toUpper = upperCaseOf(lang);
  return [...text.matchAll(WORD)]
    .filter(({ index }) => !addresses.some(({ start, end }) => index >= start && index < end))
    .flatMap((match) => upperCaseEdits(match[0], match.index, toUpper));
}

type UpperCase = (letters: string) => string;

// A letter's capital may depend on its neighbours (Irish, Greek), so the whole word is asked; how long it is does not.
function upperCaseEdits(word: string, start: number, toUpper: UpperCase): CopyEdit[] {
  const letters = [...word.matchAll(LETTER)];
  const shown = toUpper(letters.map(([letter]) => letter).join(''));
  let from = 0;
  return letters.flatMap(({ 0: letter, index }, count): CopyEdit[] => {
    const to = count === letters.length - 1 ? shown.length : from + toUpper(letter).length;
    const insert = shown.slice(from, to);
    from = to;
    return insert === letter ? [] : [{ at: start + index, remove: letter.length, insert }];
  });
}

function upperCaseOf(lang: string): UpperCase {
  const locale = parseTag(lang)?.toString();
  const toUpper = languageOf(lang)?.upperCase ?? ((letters: string) => letters.toLocaleUpperCase(locale));
  return (word) =>
    word
      .split(GEORGIAN)
      .map((part, index) => (index % 2 === 1 ? part : toUpper(part)))
      .join('');
}
