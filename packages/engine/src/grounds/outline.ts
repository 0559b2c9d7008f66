import type { Matrix } from './matrix.js';

/** A line of straight pieces: `x, y, x, y …` in layout pixels. */
export interface Outline {
  readonly points: readonly number[];
  readonly isClosed: boolean;
}

/** The rectangle around outlines, with a share of its width added on each side; none without a point. */
export function rectangleAround(outlines: readonly Outline[], marginShare = 0): Outline[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of outlines) {
    for (let at = 0; at < points.length; at += 2) {
      const x = points[at] ?? 0;
      const y = points[at + 1] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  if (left > right) return [];
  const more = (right - left) * marginShare;
  return [
    {
      points: [left - more, top - more, right + more, top - more, right + more, bottom + more, left - more, bottom + more],
      isClosed: true,
    },
  ];
}

export function moveOutline({ points, isClosed }: Outline, matrix: Matrix): Outline {
  const moved = [...points];
  movePoints(moved, matrix);
  return { points: moved, isClosed };
}

/** In their place: a sheet of text has 100,000 of them. */
export function movePoints(points: number[], [a, b, c, d, e, f]: Matrix): void {
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    points[at] = a * x + c * y + e;
    points[at + 1] = b * x + d * y + f;
  }
}
