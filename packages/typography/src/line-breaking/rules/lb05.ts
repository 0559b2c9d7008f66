// UAX #14, 6.1, LB5: CR, LF and NL end a line; CR and LF stay together.
import type { LineBreakRule } from '../line-break-rule.js';

const HARD = new Set(['CR', 'LF', 'NL']);

const lb05: LineBreakRule = ({ before, after }) => {
  if (before.lineBreak === 'CR' && after.lineBreak === 'LF') return '×';
  return HARD.has(before.lineBreak) ? '!' : undefined;
};

export default lb05;
