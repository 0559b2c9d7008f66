import type { Ground, GroundShapes } from '../ground.js';

/** Distance of the rings in the short side, and most of them on the way. */
const RING = 0.36;
const MOST_RINGS = 9;

/** Rings go out from the foot at the end: somebody answers there. */
export function ripples({ widthPx: w, heightPx: h }: Ground): GroundShapes {
  const reach = Math.hypot(w, h);
  const step = Math.max(RING * Math.min(w, h), reach / (2 * MOST_RINGS));
  const rings = Array.from({ length: Math.min(MOST_RINGS, Math.ceil(reach / (2 * step))) }, (_, index) => (2 * index + 1) * step);
  return {
    near: disc(w, h, rings[0] ?? step),
    far: rings
      .slice(1)
      .map((radius) => `${disc(w, h, radius)}${disc(w, h, radius - step)}`)
      .join(''),
  };
}

/** A whole circle; one inside another is a hole by the even-odd rule. */
function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
}
