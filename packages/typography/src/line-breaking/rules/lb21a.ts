// UAX #14, 6.2, LB21a: no break after a hyphen that follows a Hebrew letter, except before another.
import type { LineBreakRule } from '../line-break-rule.js';

const lb21a: LineBreakRule = ({ before, after, earlier }) => {
  const isHyphen = before.lineBreak === 'HY' || before.lineBreak === 'HH';
  return isHyphen && earlier(1)?.lineBreak === 'HL' && after.lineBreak !== 'HL' ? '×' : undefined;
};

export default lb21a;
