// UAX #14, 6.2, LB20: break before and after unresolved objects (CB).
import type { LineBreakRule } from '../line-break-rule.js';

const lb20: LineBreakRule = ({ before, after }) => (before.lineBreak === 'CB' || after.lineBreak === 'CB' ? '÷' : undefined);

export default lb20;
