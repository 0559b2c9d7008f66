// UAX #14, 6.2, LB12a: no break before no-break space and its kin, except after spaces and hyphens.
import type { LineBreakRule } from '../line-break-rule.js';

const LOOSE = new Set(['SP', 'BA', 'HY', 'HH']);

const lb12a: LineBreakRule = ({ before, after }) => (after.lineBreak === 'GL' && !LOOSE.has(before.lineBreak) ? '×' : undefined);

export default lb12a;
