import { linearRgb } from './linear-rgb.js';
import { COLOUR_VISIONS, seeAs } from './see-as.js';
import { type Lab, toLab } from './to-lab.js';

/** The smallest difference (ΔE*ab, CIE 1976) between two `#RRGGBB` colours that people with protan, deutan or tritan vision see. */
export function differenceForAnyEyes(one: string, other: string): number {
  return Math.min(
    ...COLOUR_VISIONS.map((vision) => distance(toLab(seeAs(vision, linearRgb(one))), toLab(seeAs(vision, linearRgb(other))))),
  );
}

function distance(one: Lab, other: Lab): number {
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}
