// UAX #14, 6.2, LB29: no break between a comma, full stop or colon and a letter.
import type { LineBreakRule } from '../line-break-rule.js';

const lb29: LineBreakRule = ({ before, after }) =>
  before.lineBreak === 'IS' && (after.lineBreak === 'AL' || after.lineBreak === 'HL') ? '×' : undefined;

export default lb29;
