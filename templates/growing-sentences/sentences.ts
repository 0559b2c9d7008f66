/**
 * The sentences of a headline, in order, at most `most`; the first ones stay together when there are more. A line feed in the words parts them; else the
 * language's own sentence marks do (UAX #29), and a colon inside a longer one.
 */
export function sentencesOf(headline: string, lang: string, most: number): string[] {
  const parts = headline.includes('\n') ? headline.split('\n') : segment(headline, lang);
  const sentences = parts.map((part) => part.trim()).filter((part) => part !== '');
  return sentences.length <= most ? sentences : [sentences.slice(0, 1 - most).join(' '), ...sentences.slice(1 - most)];
}

function segment(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...segmenter.segment(text)].flatMap(({ segment: sentence }) => sentence.split(/(?<=[:：؛])\s+/u));
}
