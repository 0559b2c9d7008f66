// UAX #14, 6.2, LB19a: outside of East Asian text, no break before or after any quotation mark.
import type { LineBreakRule } from '../line-break-rule.js';

const lb19a: LineBreakRule = ({ before, after, earlier, later }) => {
  if (after.lineBreak === 'QU' && (!before.isEastAsian || !later(1)?.isEastAsian)) return '×';
  if (before.lineBreak === 'QU' && (!after.isEastAsian || !earlier(1)?.isEastAsian)) return '×';
  return undefined;
};

export default lb19a;
