// UAX #14, 6.2, LB25: no break inside a number with its signs: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
import type { LineBreakPlace, LineBreakRule } from '../line-break-rule.js';

const AFFIXES = new Set(['PR', 'PO']);
const BEFORE_DIGIT = new Set(['PO', 'PR', 'HY', 'IS']);

const lb25: LineBreakRule = ({ before, after, earlier, later }) => {
  if (AFFIXES.has(after.lineBreak)) {
    const closing = before.lineBreak === 'CL' || before.lineBreak === 'CP' ? 1 : 0;
    return endsNumber(earlier, closing) ? '×' : undefined;
  }
  if (AFFIXES.has(before.lineBreak) && after.lineBreak === 'OP') {
    const inside = later(1)?.lineBreak === 'IS' ? later(2) : later(1);
    return inside?.lineBreak === 'NU' ? '×' : undefined;
  }
  if (after.lineBreak !== 'NU') return undefined;
  return BEFORE_DIGIT.has(before.lineBreak) || endsNumber(earlier, 0) ? '×' : undefined;
};

// NU (SY | IS)* that ends `skip` characters before the place.
function endsNumber(earlier: LineBreakPlace['earlier'], skip: number): boolean {
  let steps = skip;
  while (earlier(steps)?.lineBreak === 'SY' || earlier(steps)?.lineBreak === 'IS') steps++;
  return earlier(steps)?.lineBreak === 'NU';
}

export default lb25;
