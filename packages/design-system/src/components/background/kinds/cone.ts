import type { Ground, GroundShapes } from '../ground.js';

/** Where it falls from over the edge, and what it falls on, as shares of the width. */
const FROM = { start: 0.06, end: 0.26 } as const;
const ON = { start: 0.3, end: 1.02 } as const;
/** Height of what is lit on the ground, in its width and at most in the height. */
const POOL = 0.14;
const HIGHEST_POOL = 0.3;

/** A cone of light falls from over the start edge, and lies on the ground at the end, where help stands. */
export function cone({ widthPx: w, heightPx: h, isPale }: Ground): GroundShapes {
  const [from, to] = [ON.start * w, ON.end * w];
  const falls = `M${FROM.start * w} 0H${FROM.end * w}L${to} ${h}H${from}Z`;
  if (isPale) return { far: `M0 0H${w}V${h}H0Z${falls}` };
  const poolPx = Math.min(POOL * (to - from), HIGHEST_POOL * h);
  return { far: falls, near: `M${from} ${h}A${(to - from) / 2} ${poolPx} 0 0 1 ${to} ${h}Z` };
}
