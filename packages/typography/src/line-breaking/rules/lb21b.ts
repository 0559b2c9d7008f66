// UAX #14, 6.2, LB21b: no break between a solidus and a Hebrew letter.
import type { LineBreakRule } from '../line-break-rule.js';

const lb21b: LineBreakRule = ({ before, after }) => (before.lineBreak === 'SY' && after.lineBreak === 'HL' ? '×' : undefined);

export default lb21b;
