import { isInsideThaiCompound } from './thai-compounds.js';

// Scripts that write without spaces (line breaking class SA of UAX #14): words come from a dictionary.
const LANGUAGES = [
  { tag: 'th', letter: /\p{sc=Thai}/u, isInsideCompound: isInsideThaiCompound },
  { tag: 'lo', letter: /\p{sc=Laoo}/u },
  { tag: 'km', letter: /\p{sc=Khmr}/u },
  { tag: 'my', letter: /\p{sc=Mymr}/u },
];
const NEVER_FIRST = /^[\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17da\u104a\u104b]|^\p{M}/u;

/** Adds a break before each dictionary word that follows a letter of its own script; takes those away that start a line wrongly. */
export function addDictionaryBreaks(positions: Set<number>, text: string, { keepCompounds }: { readonly keepCompounds: boolean }): void {
  for (const { tag, letter, isInsideCompound } of LANGUAGES) {
    if (!letter.test(text)) continue;
    let before = '';
    for (const { segment, index } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)) {
      const isBetweenWords = letter.test(before.at(-1) ?? '') && letter.test(segment[0] ?? '');
      if (isBetweenWords && !(keepCompounds && isInsideCompound?.(before, segment))) positions.add(index);
      before = segment;
    }
  }
  for (const position of positions) if (NEVER_FIRST.test(text.slice(position, position + 2))) positions.delete(position);
}
