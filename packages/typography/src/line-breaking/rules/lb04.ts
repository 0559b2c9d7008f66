// UAX #14, 6.1, LB4: a line must end after a mandatory break (BK).
import type { LineBreakRule } from '../line-break-rule.js';

const lb04: LineBreakRule = ({ before }) => (before.lineBreak === 'BK' ? '!' : undefined);

export default lb04;
