import type { Item } from './itemize.js';
import { letterSpacingOf } from './letter-spacing.js';
import { lineEnd } from './line-end.js';
import type { ShapedGlyph } from './shaped-glyph.js';
import { shapeHyphen, SOFT_HYPHEN } from './shape-hyphen.js';
import { glyphsBetween, type ShapedText } from './shaped-text.js';

/** Widths of a paragraph that was shaped once, in em, so that every size and every break can be tried without shaping. */
export interface Measure {
  readonly text: string;
  readonly graphemes: readonly number[];
  /** Width of a line from `start` to `end`, without the white at its end, and with a closing bracket at its end set half wide. */
  readonly widthEm: (start: number, end: number) => number;
  /** How much wider that line is when the bracket at its end keeps its width. */
  readonly endTrimEm: (start: number, end: number) => number;
}

export function measureText(shaped: ShapedText, graphemes: readonly number[]): Measure {
  const { source, items, trims } = shaped;
  const { text, spacing } = source;
  const advances = new Float64Array(text.length);
  const trailing = new Float64Array(text.length);
  for (const item of items) {
    trailing.fill(letterSpacingOf(item, spacing), item.start, item.end);
    for (const { cluster, advanceEm } of shaped.glyphs.get(item) ?? []) advances[cluster] = (advances[cluster] ?? 0) + advanceEm;
  }
  const sums = new Float64Array(text.length + 1);
  for (let index = 0; index < text.length; index++) sums[index + 1] = (sums[index] ?? 0) + (advances[index] ?? 0);
  const ends = new Map<number, number>();
  const endEm = (last: number) => {
    const known =
      ends.get(last) ?? (text[last - 1] === SOFT_HYPHEN ? hyphenReachEm(last - 1) : letterReachEm(last) - (trailing[last - 1] ?? 0));
    ends.set(last, known);
    return known;
  };
  const endTrimEm = (start: number, end: number) => {
    const last = end - 1;
    return last > start && !trims.beside.has(last) ? (trims.closing.get(last) ?? 0) : 0;
  };
  return {
    text,
    graphemes,
    endTrimEm,
    widthEm: (start, end) => {
      const last = lineEnd(text, start, end);
      if (last === start) return 0;
      const opening = trims.opening.has(start) ? (trims.beside.get(start) ?? 0) : 0;
      return (sums[last] ?? 0) - (sums[start] ?? 0) + endEm(last) + opening - endTrimEm(start, end);
    },
  };

  function hyphenReachEm(at: number): number {
    const item = itemBefore(at + 1);
    return item ? letterReachEm(at) + widthOf(shapeHyphen(item, source.lang).glyphs) : 0;
  }

  // How much further the letter before `end` reaches where no other follows to which it is kerned.
  function letterReachEm(end: number): number {
    const item = shaped.isSafeToBreak(end) ? undefined : itemBefore(end);
    if (!item) return 0;
    const letter = Math.max(item.start, shaped.clusterBefore(end));
    return widthOf(glyphsBetween(shaped, item, letter, end)) - (sums[end] ?? 0) + (sums[letter] ?? 0);
  }

  function itemBefore(end: number): Item | undefined {
    return items.find((item) => end > item.start && end <= item.end);
  }
}

function widthOf(glyphs: readonly ShapedGlyph[]): number {
  return glyphs.reduce((sum, { advanceEm }) => sum + advanceEm, 0);
}
