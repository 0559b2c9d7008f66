// UAX #14, 6.1, LB11: no break before or after a word joiner.
import type { LineBreakRule } from '../line-break-rule.js';

const lb11: LineBreakRule = ({ before, after }) => (before.lineBreak === 'WJ' || after.lineBreak === 'WJ' ? '×' : undefined);

export default lb11;
