import type { LinearRgb } from './linear-rgb.js';
import { toLab } from './to-lab.js';

/** How far apart two colours look, ΔE*ab (CIE 1976): 2 is just seen, 100 is black beside white. */
export function colourDifference(one: string | LinearRgb, other: string | LinearRgb): number {
  const [a, b] = [toLab(one), toLab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}
