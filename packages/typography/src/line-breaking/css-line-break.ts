// CSS Text 3, 5.3, line-break: normal lets a line begin with small kana, and in Chinese and Japanese with some hyphens, too.
const CJK_HYPHEN = /[\u2010\u2013\u301c\u30a0]/;
const IDEOGRAPH = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;

/** How class CJ (small kana, prolonged sound mark) is resolved. */
export function conditionalStarterOf(lineBreak: 'normal' | 'strict'): 'NS' | 'ID' {
  return lineBreak === 'strict' ? 'NS' : 'ID';
}

/** True before the hyphens that `line-break: normal` lets begin a line of Chinese or Japanese. */
export function breaksBeforeCjkHyphen(before: string, after: string): boolean {
  return CJK_HYPHEN.test(after) && IDEOGRAPH.test(before);
}
