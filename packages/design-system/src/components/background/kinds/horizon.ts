import type { Ground, GroundShapes } from '../ground.js';

/** Height of the far and of the near ground, as shares of the height from the top. */
const FAR = 0.46;
const NEAR = 0.72;

/** Quiet ground up to a line far away: something can stand on it. */
export function horizon({ widthPx: w, heightPx: h }: Ground): GroundShapes {
  return { far: `M0 ${FAR * h}H${w}V${h}H0Z`, near: `M0 ${NEAR * h}H${w}V${h}H0Z` };
}
