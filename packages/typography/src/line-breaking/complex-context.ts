// UAX #14, 6.1, LB1, class SA (complex context): Thai, Lao, Khmer and Burmese write without spaces; a dictionary finds the words.
import { lineBreakClassOf } from './line-break-class.js';
import { isInsideThaiCompound } from './thai-compounds.js';

const DICTIONARIES = [
  { tag: 'th', letter: /\p{sc=Thai}/u },
  { tag: 'lo', letter: /\p{sc=Laoo}/u },
  { tag: 'km', letter: /\p{sc=Khmr}/u },
  { tag: 'my', letter: /\p{sc=Mymr}/u },
];
/** Repetition and abbreviation signs, full stops and marks never begin a line. */
const NEVER_FIRST = /^[\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17da\u104a\u104b]|^\p{M}/u;

/** Where dictionary words begin inside a stretch of complex context. With `keepCompounds`, Thai compounds stay whole, as headlines need. */
export function complexContextBreaks(text: string, { keepCompounds }: { readonly keepCompounds: boolean }): number[] {
  if (!DICTIONARIES.some(({ letter }) => letter.test(text))) return [];
  return stretchesOf(text).flatMap(({ start, end }) => {
    const stretch = text.slice(start, end);
    const dictionary = DICTIONARIES.find(({ letter }) => letter.test(stretch));
    if (!dictionary) return [];
    const words = [...segmenterOf(dictionary.tag).segment(stretch)];
    return words
      .filter(({ segment, index }, position) => {
        const before = words[position - 1]?.segment ?? '';
        return index > 0 && !NEVER_FIRST.test(segment) && !(keepCompounds && isInsideThaiCompound(before, segment));
      })
      .map(({ index }) => start + index);
  });
}

function stretchesOf(text: string): { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (lineBreakClassOf(character.codePointAt(0) ?? 0) === 'SA') {
      const last = stretches.at(-1);
      if (last?.end === at) last.end = end;
      else stretches.push({ start: at, end });
    }
    at = end;
  }
  return stretches;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, segmenter);
  return segmenter;
}
