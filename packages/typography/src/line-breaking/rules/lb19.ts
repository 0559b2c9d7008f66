// UAX #14, 6.2, LB19: no break before a quotation mark that does not open, nor after one that does not close.
import type { LineBreakRule } from '../line-break-rule.js';

const lb19: LineBreakRule = ({ before, after }) => {
  const isBeforeQuote = after.lineBreak === 'QU' && !after.isInitialQuote;
  const isAfterQuote = before.lineBreak === 'QU' && !before.isFinalQuote;
  return isBeforeQuote || isAfterQuote ? '×' : undefined;
};

export default lb19;
