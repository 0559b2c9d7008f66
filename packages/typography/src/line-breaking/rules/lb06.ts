// UAX #14, 6.1, LB6: no break before a hard line break.
import type { LineBreakRule } from '../line-break-rule.js';

const HARD = new Set(['BK', 'CR', 'LF', 'NL']);

const lb06: LineBreakRule = ({ after }) => (HARD.has(after.lineBreak) ? '×' : undefined);

export default lb06;
