// UAX #14, 6.2, LB20a: no break after a hyphen that begins a word.
import type { LineBreakRule } from '../line-break-rule.js';

const HYPHENS = new Set(['HY', 'HH']);
const LETTERS = new Set(['AL', 'HL']);
const BEGINS_AFTER = new Set(['BK', 'CR', 'LF', 'NL', 'SP', 'ZW', 'CB', 'GL']);

const lb20a: LineBreakRule = ({ before, after, earlier }) => {
  if (!HYPHENS.has(before.lineBreak) || !LETTERS.has(after.lineBreak)) return undefined;
  const outside = earlier(1);
  return !outside || BEGINS_AFTER.has(outside.lineBreak) ? '×' : undefined;
};

export default lb20a;
