// UAX #14, 6.2, LB27: a Korean syllable takes numeric prefixes and postfixes as an ideograph does.
import type { LineBreakRule } from '../line-break-rule.js';

const HANGUL = new Set(['JL', 'JV', 'JT', 'H2', 'H3']);

const lb27: LineBreakRule = ({ before, after }) => {
  const isPostfix = HANGUL.has(before.lineBreak) && after.lineBreak === 'PO';
  const isPrefix = before.lineBreak === 'PR' && HANGUL.has(after.lineBreak);
  return isPostfix || isPrefix ? '×' : undefined;
};

export default lb27;
