// UAX #14, 6.2, LB14: no break after opening punctuation, even after spaces.
import type { LineBreakRule } from '../line-break-rule.js';

const lb14: LineBreakRule = ({ earlier, spaces }) => (earlier(spaces)?.lineBreak === 'OP' ? '×' : undefined);

export default lb14;
