// UAX #14, 6.2, LB30a: break between flags: after each pair of regional indicators.
import type { LineBreakRule } from '../line-break-rule.js';

const lb30a: LineBreakRule = ({ before, after, earlier }) => {
  if (before.lineBreak !== 'RI' || after.lineBreak !== 'RI') return undefined;
  let count = 1;
  while (earlier(count)?.lineBreak === 'RI') count++;
  return count % 2 === 1 ? '×' : undefined;
};

export default lb30a;
