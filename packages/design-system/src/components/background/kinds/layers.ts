import type { Ground, GroundShapes } from '../ground.js';

/** Sheets of paper on each other: height of their edge at the start and at the end, as shares of the height. */
const FAR = { start: 0.4, end: 0.16 } as const;
const NEAR = { start: 0.78, end: 0.48 } as const;

/** Sheets of paper lie on each other, and rise towards the end. */
export function layers({ widthPx: w, heightPx: h }: Ground): GroundShapes {
  const sheet = ({ start, end }: { readonly start: number; readonly end: number }) => `M0 ${start * h}L${w} ${end * h}V${h}H0Z`;
  return { far: sheet(FAR), near: sheet(NEAR) };
}
