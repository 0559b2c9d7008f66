/** A text in two rows of about the same length, parted between words of its language; a single word stays whole. */
export function splitWords(text: string, locale: string): readonly string[] {
  const parts = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  const cuts = parts
    .filter(({ index, isWordLike }) => index > 0 && isWordLike === true)
    .map(({ index }) => index)
    .filter((index) => !/[\p{Ps}\p{Pi}'’\-\u2066-\u2069\u00a0]$/u.test(text.slice(0, index)));
  const middle = text.length / 2;
  const cut = cuts.reduce<number | undefined>(
    (best, next) => (best !== undefined && Math.abs(best - middle) <= Math.abs(next - middle) ? best : next),
    undefined,
  );
  return cut === undefined ? [text] : [text.slice(0, cut).trimEnd(), text.slice(cut)];
}
