// UAX #14, 6.2, LB26: no break inside a Korean syllable.
import type { LineBreakRule } from '../line-break-rule.js';

const AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  JL: new Set(['JL', 'JV', 'H2', 'H3']),
  JV: new Set(['JV', 'JT']),
  H2: new Set(['JV', 'JT']),
  JT: new Set(['JT']),
  H3: new Set(['JT']),
};

const lb26: LineBreakRule = ({ before, after }) => (AFTER[before.lineBreak]?.has(after.lineBreak) ? '×' : undefined);

export default lb26;
