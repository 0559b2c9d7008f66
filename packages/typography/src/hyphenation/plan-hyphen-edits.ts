import type { CopyEdit } from '../copy/prepare-copy.js';
import { findHyphenation } from './find-hyphenation.js';
import type { LoadedHyphenation } from './hyphenation.js';

/** A soft hyphen wherever a hyphen may stand, as changes of the copy; {@link chooseHyphens} says which of them end a line. */
export function planHyphenEdits(text: string, lang: string, hyphenation: LoadedHyphenation): CopyEdit[] {
  return findHyphenation(text, lang, hyphenation).map((at) => ({ at, remove: 0, insert: '\u00ad' }));
}
