// UAX #14, 6.2, LB15b: no break before a final quotation mark that closes, even after spaces.
import type { LineBreakRule } from '../line-break-rule.js';

const CLOSES_BEFORE = new Set(['SP', 'GL', 'WJ', 'CL', 'QU', 'CP', 'EX', 'IS', 'SY', 'BK', 'CR', 'LF', 'NL', 'ZW']);

const lb15b: LineBreakRule = ({ after, later }) => {
  if (!after.isFinalQuote) return undefined;
  const outside = later(1);
  return !outside || CLOSES_BEFORE.has(outside.lineBreak) ? '×' : undefined;
};

export default lb15b;
