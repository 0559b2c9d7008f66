// UAX #14, 6.2, LB28a: no break inside the orthographic syllables of Brahmic scripts.
import type { LineBreakRule, LineBreakUnit } from '../line-break-rule.js';

const lb28a: LineBreakRule = ({ before, after, earlier, later }) => {
  if (before.lineBreak === 'AP' && isSyllable(after)) return '×';
  if (isSyllable(before) && (after.lineBreak === 'VF' || after.lineBreak === 'VI')) return '×';
  if (before.lineBreak === 'VI' && isSyllable(earlier(1)) && (after.lineBreak === 'AK' || isDottedCircle(after))) return '×';
  return isSyllable(before) && isSyllable(after) && later(1)?.lineBreak === 'VF' ? '×' : undefined;
};

function isSyllable(unit: LineBreakUnit | undefined): boolean {
  return unit !== undefined && (unit.lineBreak === 'AK' || unit.lineBreak === 'AS' || isDottedCircle(unit));
}

function isDottedCircle(unit: LineBreakUnit): boolean {
  return unit.codePoint === 0x25cc;
}

export default lb28a;
