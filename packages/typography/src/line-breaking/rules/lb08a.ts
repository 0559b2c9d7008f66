// UAX #14, 6.1, LB8a: no break after a zero width joiner.
import type { LineBreakRule } from '../line-break-rule.js';

const lb08a: LineBreakRule = ({ before }) => (before.endsWithZwj ? '×' : undefined);

export default lb08a;
