// UAX #14, 6.1, LB12: no break after no-break space and its kin (GL).
import type { LineBreakRule } from '../line-break-rule.js';

const lb12: LineBreakRule = ({ before }) => (before.lineBreak === 'GL' ? '×' : undefined);

export default lb12;
