const MOST_PIECES = 24;

/**
 * Adds the straight pieces of a cubic curve to `points`, from their last point on to x, y. Pieces are about `stepPx` long, 24 at most.
 * Numbers one by one and no lists: a sheet of text has 30,000 curves.
 */
export function addCubic(points: number[], x1: number, y1: number, x2: number, y2: number, x: number, y: number, stepPx: number): void {
  const x0 = points[points.length - 2] ?? 0;
  const y0 = points[points.length - 1] ?? 0;
  // No curve is longer than the way around by its control points.
  const lengthPx = Math.abs(x1 - x0) + Math.abs(y1 - y0) + Math.abs(x2 - x1) + Math.abs(y2 - y1) + Math.abs(x - x2) + Math.abs(y - y2);
  const count = Math.min(MOST_PIECES, Math.ceil(lengthPx / stepPx));
  for (let piece = 1; piece < count; piece++) {
    const t = piece / count;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const e = t * t * t;
    points.push(a * x0 + b * x1 + c * x2 + e * x, a * y0 + b * y1 + c * y2 + e * y);
  }
  points.push(x, y);
}

export interface ArcEnd {
  readonly rx: number;
  readonly ry: number;
  readonly turnDegrees: number;
  readonly isLarge: boolean;
  readonly isSweep: boolean;
  readonly x: number;
  readonly y: number;
}

/** Adds the straight pieces of an elliptical arc to `points`, from their last point on (SVG 2, appendix B.2.4). */
export function addArc(points: number[], { rx, ry, turnDegrees, isLarge, isSweep, x, y }: ArcEnd, stepPx: number): void {
  const [x0 = 0, y0 = 0] = points.slice(-2);
  const [wide, high] = [Math.abs(rx), Math.abs(ry)];
  if (wide === 0 || high === 0 || (x0 === x && y0 === y)) {
    points.push(x, y);
    return;
  }
  const radians = (turnDegrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  // In the circle of radius 1 that the ellipse is a picture of.
  const [hx, hy] = [(cos * (x0 - x) + sin * (y0 - y)) / 2 / wide, (-sin * (x0 - x) + cos * (y0 - y)) / 2 / high];
  const half = Math.hypot(hx, hy);
  const grown = Math.max(1, half);
  const off = (Math.sqrt(Math.max(0, grown ** 2 - half ** 2)) / half) * (isLarge === isSweep ? -1 : 1);
  const [ux, uy] = [off * hy, -off * hx];
  const start = Math.atan2(hy - uy, hx - ux);
  const raw = Math.atan2(-hy - uy, -hx - ux) - start;
  const sweep = isSweep ? (raw + 4 * Math.PI) % (2 * Math.PI) : -((4 * Math.PI - raw) % (2 * Math.PI));
  const middleX = (x0 + x) / 2 + cos * ux * wide - sin * uy * high;
  const middleY = (y0 + y) / 2 + sin * ux * wide + cos * uy * high;
  const count = Math.min(4 * MOST_PIECES, Math.max(4, Math.ceil((Math.abs(sweep) * grown * Math.max(wide, high)) / stepPx)));
  for (let piece = 1; piece <= count; piece++) {
    const angle = start + (sweep * piece) / count;
    const [px, py] = [wide * grown * Math.cos(angle), high * grown * Math.sin(angle)];
    points.push(middleX + cos * px - sin * py, middleY + sin * px + cos * py);
  }
}
