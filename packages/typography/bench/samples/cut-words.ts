/** Words with what stands behind them. Where words are not spaced, a dictionary finds them. */
export function cutWords(text: string, lang: string): string[] {
  const parts = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  const isSpaced = parts.filter(({ segment }) => segment === ' ').length > parts.length / 4;
  if (isSpaced) return text.split(' ').map((word) => `${word} `);
  const words: string[] = [];
  for (const { segment, isWordLike } of parts) {
    if (isWordLike || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  }
  return words;
}
