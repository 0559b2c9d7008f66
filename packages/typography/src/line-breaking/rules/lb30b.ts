// UAX #14, 6.2, LB30b: no break between an emoji and its modifier.
import type { LineBreakRule } from '../line-break-rule.js';

const UNASSIGNED_EMOJI = /^(?=\p{Extended_Pictographic})\p{Cn}$/u;

const lb30b: LineBreakRule = ({ before, after }) => {
  if (after.lineBreak !== 'EM') return undefined;
  const isBase = before.lineBreak === 'EB' || UNASSIGNED_EMOJI.test(String.fromCodePoint(before.codePoint));
  return isBase ? '×' : undefined;
};

export default lb30b;
