import { findLongWords } from './find-long-words.js';
import { hyphenateWord } from './hyphenate-word.js';
import type { LoadedHyphenation } from './hyphenation.js';

/** Where a hyphen may be put into a text, in UTF-16 units and in order: in long words only, never in an address, an acronym or a name. */
export function findHyphenation(text: string, lang: string, hyphenation: LoadedHyphenation): readonly number[] {
  return findLongWords(text, hyphenation).flatMap((word) =>
    hyphenateWord(word.text, lang, hyphenation).map((position) => word.start + position),
  );
}
