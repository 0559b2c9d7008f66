/** What the situation says, and what answers it. */
export interface Dialogue {
  /** Up to the last question: dark bubbles, the last one the largest. Never empty. */
  readonly asked: readonly string[];
  /** What follows, for the light; empty when the headline only asks. */
  readonly answered: string;
}

const QUESTION = /[?؟？][»”"’)]*$/u;

/**
 * Parts a headline into what is asked and what is answered. Without a question its last sentence is the answer.
 * A line feed in the words parts sentences; else the language's own sentence marks do (UAX #29).
 */
export function dialogueOf(headline: string, lang: string): Dialogue {
  const sentences = (headline.includes('\n') ? headline.split('\n') : segment(headline, lang))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const lastQuestion = sentences.findLastIndex(isQuestion);
  const cut = lastQuestion >= 0 ? lastQuestion + 1 : Math.max(1, sentences.length - 1);
  return { asked: sentences.slice(0, cut), answered: sentences.slice(cut).join(' ') };
}

/** Whether a sentence asks, by its mark. */
export function isQuestion(sentence: string): boolean {
  return QUESTION.test(sentence);
}

function segment(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment: sentence }) => sentence);
}
