// UAX #14, 6.2, LB17: no break inside a pair of dashes, even with spaces between.
import type { LineBreakRule } from '../line-break-rule.js';

const lb17: LineBreakRule = ({ after, earlier, spaces }) =>
  after.lineBreak === 'B2' && earlier(spaces)?.lineBreak === 'B2' ? '×' : undefined;

export default lb17;
