// UAX #14, 6.2, LB31: break everywhere else.
import type { LineBreakRule } from '../line-break-rule.js';

const lb31: LineBreakRule = () => '÷';

export default lb31;
