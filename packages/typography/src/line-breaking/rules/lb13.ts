// UAX #14, 6.2, LB13: no break before closing punctuation, exclamation marks or solidi, even after spaces.
import type { LineBreakRule } from '../line-break-rule.js';

const CLOSING = new Set(['CL', 'CP', 'EX', 'SY']);

const lb13: LineBreakRule = ({ after }) => (CLOSING.has(after.lineBreak) ? '×' : undefined);

export default lb13;
