// UAX #14, 6.2, LB15d: otherwise no break before commas, full stops and colons, even after spaces.
import type { LineBreakRule } from '../line-break-rule.js';

const lb15d: LineBreakRule = ({ after }) => (after.lineBreak === 'IS' ? '×' : undefined);

export default lb15d;
