import { foldAccents, foldLetters } from './fold-letters.js';

/** A word of a text, with every form under which a phrase may name it. */
export interface Word {
  /** Folded; without accents; behind an apostrophe; without the Arabic article and particles. */
  readonly forms: readonly string[];
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** What parts it from the word before. */
  readonly after: 'space' | 'clause' | 'sentence';
  /** True when a quotation begins with it. */
  readonly opensQuotation: boolean;
}

const WORD =
  /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+(?:['’ʼ][\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+)*|[€$£¥%\uFFFC]/gu;
const SENTENCE_END = /[.!?…؟۔।。！？\n]/u;
const CLAUSE_END = /[,;:،؛、，；：()—–]/u;
const OPENING_QUOTE = /["“„«‹‘「『']\s?$/u;

/** Splits at everything that is no letter, mark or digit, so that a hyphen parts words as a space does. */
export function splitWords(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    return {
      forms: formsOf(match[0]),
      start: match.index,
      end,
      after: SENTENCE_END.test(between) ? 'sentence' : CLAUSE_END.test(between) ? 'clause' : 'space',
      opensQuotation: OPENING_QUOTE.test(between),
    };
  });
}

function formsOf(word: string): string[] {
  const folded = foldLetters(word);
  const whole = [folded, foldAccents(folded)];
  const behindApostrophe = whole.flatMap((form) => (form.includes("'") ? [form.slice(form.lastIndexOf("'") + 1)] : []));
  return [...new Set([...whole, ...behindApostrophe, ...withoutArticle(folded)])];
}

/** و ف (and, so), ب ك ل (with, like, for) and ال (the) are written on the word. At least three letters stay. */
function withoutArticle(folded: string): string[] {
  if (!/^\p{Script=Arabic}{4,}$/u.test(folded)) return [];
  const bare = folded.replace(/^[وف]?(?:لل|[بكل]?ال|[بكل])?/u, '');
  return bare.length >= 3 && bare !== folded ? [bare] : [];
}
