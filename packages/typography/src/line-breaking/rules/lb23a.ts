// UAX #14, 6.2, LB23a: no break between numeric prefixes and ideographs, or between ideographs and numeric postfixes.
import type { LineBreakRule } from '../line-break-rule.js';

const IDEOGRAPHS = new Set(['ID', 'EB', 'EM']);

const lb23a: LineBreakRule = ({ before, after }) => {
  const isPrefix = before.lineBreak === 'PR' && IDEOGRAPHS.has(after.lineBreak);
  const isPostfix = IDEOGRAPHS.has(before.lineBreak) && after.lineBreak === 'PO';
  return isPrefix || isPostfix ? '×' : undefined;
};

export default lb23a;
