import { isQuestion } from './dialogue-of.js';

/** A shorter sentence has no parts worth a bubble of their own. */
const LEAST_LETTERS = 22;
/** Share of the letters in the first part: it is the smaller bubble. */
const FIRST = { least: 0.3, wanted: 0.45, most: 0.64 } as const;
/** Articles, prepositions and the like are short, and lean on what follows: no part ends with one. */
const LEANS_LETTERS = 3;
/** In these scripts small words mostly stand before what they belong to; elsewhere their form does not tell on which side they lean. */
const LEANS_ON_NEXT = /^\P{Letter}*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** A break before one is worth so much of the share that it is off. */
const BEFORE_LEANING = 0.08;

/**
 * Parts one question into two that are said after each other, the shorter first: "Being threatened" · "over a picture?".
 * Whole, as one part, where it is short, or where the form of its words does not tell where a break makes sense.
 * A statement stays whole, too: half of "It is never your fault" says the contrary.
 * A comma is the best break. No word is changed, and both parts joined by a space are the sentence.
 */
export function partSentence(sentence: string, lang: string): readonly string[] {
  const total = lettersIn(sentence, lang);
  if (total < LEAST_LETTERS || !isQuestion(sentence) || !LEANS_ON_NEXT.test(sentence)) return [sentence];
  const words = sentence.split(' ').filter((word) => word !== '');
  const breaks = words.slice(0, -1).flatMap((word, index) => {
    const first = words.slice(0, index + 1).join(' ');
    const share = lettersIn(first, lang) / total;
    const isClause = /[,،、;:]$/u.test(word);
    const leans = !isClause && lettersIn(word, lang) <= LEANS_LETTERS;
    if (leans || share < FIRST.least || share > FIRST.most) return [];
    const rest = words.slice(index + 1);
    const isBeforeLeaning = rest.length > 1 && lettersIn(rest[0] ?? '', lang) <= LEANS_LETTERS;
    const off = Math.abs(share - FIRST.wanted) - (isClause ? 1 : isBeforeLeaning ? BEFORE_LEANING : 0);
    return [{ first, second: rest.join(' '), off }];
  });
  const [best] = breaks.toSorted((one, other) => one.off - other.off);
  return best ? [best.first, best.second] : [sentence];
}

/** As readers count them: a vowel sign is no letter of its own. */
function lettersIn(text: string, lang: string): number {
  return [...new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(text)].length;
}
