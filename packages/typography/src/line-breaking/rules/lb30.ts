// UAX #14, 6.2, LB30: no break between letters or digits and parentheses that are not East Asian.
import type { LineBreakRule } from '../line-break-rule.js';

const WORDS = new Set(['AL', 'HL', 'NU']);

const lb30: LineBreakRule = ({ before, after }) => {
  const isOpening = WORDS.has(before.lineBreak) && after.lineBreak === 'OP' && !after.isEastAsian;
  const isClosing = before.lineBreak === 'CP' && !before.isEastAsian && WORDS.has(after.lineBreak);
  return isOpening || isClosing ? '×' : undefined;
};

export default lb30;
