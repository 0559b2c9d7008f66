// UAX #14, 6.2, LB18: break after spaces.
import type { LineBreakRule } from '../line-break-rule.js';

const lb18: LineBreakRule = ({ before }) => (before.lineBreak === 'SP' ? '÷' : undefined);

export default lb18;
