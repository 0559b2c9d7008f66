// UAX #14, 6.2, LB15a: no break after an initial quotation mark that opens, even after spaces.
import type { LineBreakRule } from '../line-break-rule.js';

const OPENS_AFTER = new Set(['BK', 'CR', 'LF', 'NL', 'OP', 'QU', 'GL', 'SP', 'ZW']);

const lb15a: LineBreakRule = ({ earlier, spaces }) => {
  if (!earlier(spaces)?.isInitialQuote) return undefined;
  const outside = earlier(spaces + 1);
  return !outside || OPENS_AFTER.has(outside.lineBreak) ? '×' : undefined;
};

export default lb15a;
