// UAX #14, 6.1, LB8: break after zero width space, even when spaces follow it.
import type { LineBreakRule } from '../line-break-rule.js';

const lb08: LineBreakRule = ({ earlier, spaces }) => (earlier(spaces)?.lineBreak === 'ZW' ? '÷' : undefined);

export default lb08;
