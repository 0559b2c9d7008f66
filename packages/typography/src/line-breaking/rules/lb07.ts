// UAX #14, 6.1, LB7: no break before spaces or zero width space.
import type { LineBreakRule } from '../line-break-rule.js';

const lb07: LineBreakRule = ({ after }) => (after.lineBreak === 'SP' || after.lineBreak === 'ZW' ? '×' : undefined);

export default lb07;
