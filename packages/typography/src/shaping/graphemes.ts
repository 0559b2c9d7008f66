// UAX #29, 3: extended grapheme clusters, what a reader calls one letter.
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

export function splitGraphemes(text: string): Grapheme[] {
  return [...GRAPHEMES.segment(text)];
}
