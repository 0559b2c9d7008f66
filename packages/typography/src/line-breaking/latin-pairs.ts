// CSS Text 3, 5.1 leaves it to the browser how punctuation breaks; between signs of Latin-1 all of them follow the first browsers
// and not UAX #14: a line breaks before an opening bracket that follows punctuation, after a hyphen and a question mark, nowhere else.
import { normalLineBreak } from './css-line-break.js';
import { uax14 } from './uax14.js';

const FIRST_PRINTABLE = 0x21;
const LAST_ASCII = 0x7f;
const LAST_LATIN_1 = 0xff;
const AFTER_MANY = '!"#%&)*+,.:;=>\\]|}~';
const OPENING = '(<[{';
const BEFORE_ANY = '%&(*+-0123456789<=>@[\\^_`{|~';
const AFTER_HYPHEN = `"#'${BEFORE_ANY}`;
const AFTER_QUESTION = `#$${BEFORE_ANY}`;
const LETTER = /[a-zA-Z]/;
const DIGIT = /[0-9]/;

const known = new Map<string, boolean>();

/**
 * Whether a line may break between two signs of Latin-1; undefined where these pairs do not decide. As measured in Chromium 153
 * for every pair of printable ASCII; pairs beyond ASCII as UAX #14 has them when nothing stands around them.
 */
export function breaksLatinPair(earlier: string, before: string, after: string): boolean | undefined {
  const last = before.charCodeAt(0);
  const next = after.charCodeAt(0);
  if (before === '-' && DIGIT.test(after)) return LETTER.test(earlier) || DIGIT.test(earlier);
  if (!(last >= FIRST_PRINTABLE && next >= FIRST_PRINTABLE && last <= LAST_LATIN_1 && next <= LAST_LATIN_1)) return undefined;
  if (last <= LAST_ASCII && next <= LAST_ASCII) return breaksAsciiPair(before, after);
  if (before === '-') return undefined;
  const pair = before + after;
  const found = known.get(pair) ?? uax14(pair, normalLineBreak).decisionAt(1) === '÷';
  known.set(pair, found);
  return found;
}

function breaksAsciiPair(before: string, after: string): boolean {
  if (before === '-') return LETTER.test(after) || AFTER_HYPHEN.includes(after);
  if (before === '?') return LETTER.test(after) || AFTER_QUESTION.includes(after);
  return AFTER_MANY.includes(before) && OPENING.includes(after);
}
