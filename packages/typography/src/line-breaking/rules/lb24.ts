// UAX #14, 6.2, LB24: no break between numeric prefixes or postfixes and letters.
import type { LineBreakRule } from '../line-break-rule.js';

const AFFIXES = new Set(['PR', 'PO']);
const LETTERS = new Set(['AL', 'HL']);

const lb24: LineBreakRule = ({ before, after }) => {
  const isIntoLetter = AFFIXES.has(before.lineBreak) && LETTERS.has(after.lineBreak);
  const isOutOfLetter = LETTERS.has(before.lineBreak) && AFFIXES.has(after.lineBreak);
  return isIntoLetter || isOutOfLetter ? '×' : undefined;
};

export default lb24;
