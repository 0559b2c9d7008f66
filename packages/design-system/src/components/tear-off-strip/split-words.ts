/** A text in rows of about the same length, parted between words of its language; a single word stays whole. */
export function splitWords(text: string, locale: string, rows: number): readonly string[] {
  const cuts = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
    .filter(({ index, isWordLike }) => index > 0 && isWordLike === true)
    .map(({ index }) => index)
    // No row ends in an opening sign or in the middle of what is held together.
    .filter((index) => !/[\p{Ps}\p{Pi}'’\-\u2066-\u2069\u00a0]$/u.test(text.slice(0, index)));
  const chosen = Array.from({ length: rows - 1 }, (_, row) => nearest(cuts, (text.length * (row + 1)) / rows));
  const ends = [...new Set(chosen.filter((cut) => cut !== undefined)), text.length];
  return ends.map((end, row) => text.slice(ends[row - 1] ?? 0, end).trim());
}

function nearest(cuts: readonly number[], wanted: number): number | undefined {
  return cuts.reduce<number | undefined>(
    (best, next) => (best !== undefined && Math.abs(best - wanted) <= Math.abs(next - wanted) ? best : next),
    undefined,
  );
}
