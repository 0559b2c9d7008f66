import { colourDifference } from './colour-difference.js';
import { linearRgb } from './linear-rgb.js';
import { COLOUR_VISIONS, seeAs } from './see-as.js';

/** The smallest difference (ΔE*ab, CIE 1976) between two `#RRGGBB` colours that people with protan, deutan or tritan vision see. */
export function differenceForAnyEyes(one: string, other: string): number {
  return Math.min(...COLOUR_VISIONS.map((vision) => colourDifference(seeAs(vision, linearRgb(one)), seeAs(vision, linearRgb(other)))));
}
