// UAX #14, 6.2, LB15c: break before a decimal mark that follows a space.
import type { LineBreakRule } from '../line-break-rule.js';

const lb15c: LineBreakRule = ({ before, after, later }) =>
  before.lineBreak === 'SP' && after.lineBreak === 'IS' && later(1)?.lineBreak === 'NU' ? '÷' : undefined;

export default lb15c;
