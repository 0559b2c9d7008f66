// UAX #9: the digits of one number run from left to right in every script but N'Ko and Adlam. What the layout shows must agree.
import type { Line } from '../lines/fill-lines.js';
import type { PlacedGlyph } from '../shaping/place-line.js';

const NUMBER = /\p{Nd}(?:[\p{Nd}.,:/\u00a0\u202f\u2011\u200e\u200f\u061c+()-]*\p{Nd})?/gu;
const DIRECTION_MARK = /[\u200e\u200f\u061c]/g;
const DIGIT = /\p{Nd}/u;
const RIGHT_TO_LEFT_DIGIT = /[\u07c0-\u07c9\u{1e950}-\u{1e959}]/u;

/** A number as it was typed, and as it is shown from left to right. */
export interface ReorderedNumber {
  readonly typed: string;
  readonly shown: string;
}

/** Numbers of a line whose digits do not stand in their order when they are read from left to right. */
export function reorderedNumbers(text: string, line: Line, glyphs: readonly PlacedGlyph[]): ReorderedNumber[] {
  const lineText = text.slice(line.start, line.end);
  if (!DIGIT.test(lineText)) return [];
  return [...lineText.matchAll(NUMBER)].flatMap(({ 0: typed, index }) => {
    const start = line.start + index;
    const signs = glyphs.filter(({ at, isClusterStart }) => isClusterStart && at >= start && at < start + typed.length);
    const shown = signs.map(({ cluster }) => cluster).join('');
    return RIGHT_TO_LEFT_DIGIT.test(typed) || digitsOf(shown) === digitsOf(typed)
      ? []
      : [{ typed: typed.replace(DIRECTION_MARK, ''), shown: shown.replace(DIRECTION_MARK, '') }];
  });
}

function digitsOf(text: string): string {
  return [...text].filter((sign) => DIGIT.test(sign)).join('');
}
