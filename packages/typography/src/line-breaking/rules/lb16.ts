// UAX #14, 6.2, LB16: no break between closing punctuation and a nonstarter, even with spaces between.
import type { LineBreakRule } from '../line-break-rule.js';

const lb16: LineBreakRule = ({ after, earlier, spaces }) => {
  const closing = earlier(spaces)?.lineBreak;
  return after.lineBreak === 'NS' && (closing === 'CL' || closing === 'CP') ? '×' : undefined;
};

export default lb16;
