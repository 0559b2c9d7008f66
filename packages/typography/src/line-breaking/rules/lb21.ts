// UAX #14, 6.2, LB21: no break before hyphens, other break-after characters and nonstarters, nor after break-before characters.
import type { LineBreakRule } from '../line-break-rule.js';

const NOT_FIRST = new Set(['BA', 'HH', 'HY', 'NS']);

const lb21: LineBreakRule = ({ before, after }) => (before.lineBreak === 'BB' || NOT_FIRST.has(after.lineBreak) ? '×' : undefined);

export default lb21;
