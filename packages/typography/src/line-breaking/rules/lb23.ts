// UAX #14, 6.2, LB23: no break between digits and letters.
import type { LineBreakRule } from '../line-break-rule.js';

const LETTERS = new Set(['AL', 'HL']);

const lb23: LineBreakRule = ({ before, after }) => {
  const isIntoDigit = LETTERS.has(before.lineBreak) && after.lineBreak === 'NU';
  const isOutOfDigit = before.lineBreak === 'NU' && LETTERS.has(after.lineBreak);
  return isIntoDigit || isOutOfDigit ? '×' : undefined;
};

export default lb23;
