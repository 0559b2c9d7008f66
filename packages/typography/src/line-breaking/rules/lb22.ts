// UAX #14, 6.2, LB22: no break before ellipses.
import type { LineBreakRule } from '../line-break-rule.js';

const lb22: LineBreakRule = ({ after }) => (after.lineBreak === 'IN' ? '×' : undefined);

export default lb22;
