// UAX #14, 6.2, LB28: no break between letters.
import type { LineBreakRule } from '../line-break-rule.js';

const LETTERS = new Set(['AL', 'HL']);

const lb28: LineBreakRule = ({ before, after }) => (LETTERS.has(before.lineBreak) && LETTERS.has(after.lineBreak) ? '×' : undefined);

export default lb28;
