import type { Point } from './thread.js';

/** Where a knot lies and where its free end goes, in layout pixels from the start edge. */
export interface Knot {
  readonly box: { readonly startPx: number; readonly topPx: number; readonly widthPx: number; readonly heightPx: number };
  readonly end: Point;
  /**
   * The free end leaves over the lower or the upper edge at the start, runs along a line and turns round a corner; or it leaves at the
   * end edge and needs neither.
   */
  readonly leaves: { readonly over: 'below' | 'above'; readonly lineX: number; readonly cornerPx: number } | { readonly over: 'end' };
}

export interface KnottedThread {
  /** From the hidden end through the knot. */
  readonly tangled: readonly Point[];
  /** Loose, then straight: from the knot to the end. */
  readonly free: readonly Point[];
}

const STEPS = 1200;
/** Two swings along and two across, out of step, so that no two loops are alike: turns, phase and size of each in shares of the box. */
const SWINGS = {
  along: [
    { turns: 3, phase: 5.967, size: 0.311 },
    { turns: 3, phase: 6.223, size: 0.189 },
  ],
  across: [
    { turns: 2, phase: 2.646, size: 0.311 },
    { turns: 6, phase: 5.969, size: 0.189 },
  ],
} as const;
/** Where the swinging stops: the thread then heads out of the knot. */
const WAY = 0.868;

/** A thread with a knot of thirteen crossings, no two loops alike, whose free end comes out of it and runs straight to where help is. */
export function knottedThread({ box, leaves, end }: Knot): KnottedThread {
  const turn = leaves.over === 'below' ? 1 : -1;
  const side = leaves.over === 'end' ? -1 : 1;
  const middleX = box.startPx + box.widthPx / 2;
  const middleY = box.topPx + box.heightPx / 2;
  const at = (way: number): Point => ({
    x: middleX + side * box.widthPx * swing(SWINGS.along, way),
    y: middleY + turn * box.heightPx * swing(SWINGS.across, way),
  });
  const tangled = Array.from({ length: STEPS + 1 }, (_, index) => at((WAY * index) / STEPS));
  const from = at(WAY);
  const before = at(WAY - 0.001);
  const lengthPx = Math.hypot(from.x - before.x, from.y - before.y);
  const leaving = (reachPx: number): Point => ({
    x: from.x + ((from.x - before.x) / lengthPx) * reachPx,
    y: from.y + ((from.y - before.y) / lengthPx) * reachPx,
  });
  if (leaves.over === 'end') {
    const reachPx = 0.5 * (end.x - from.x);
    return { tangled, free: [...curve(from, leaving(reachPx * 0.5), { x: end.x - reachPx, y: end.y }, end), end] };
  }
  const { lineX, cornerPx } = leaves;
  const reachPx = 0.9 * Math.abs(from.x - lineX);
  const corner = { x: lineX, y: end.y - turn * cornerPx };
  const outY = middleY + turn * (box.heightPx / 2 + 0.5 * reachPx);
  const straightY = turn * (corner.y - outY) < 0 ? corner.y : outY;
  const loose = curve(from, leaving(reachPx), { x: lineX, y: straightY - turn * reachPx * 0.7 }, { x: lineX, y: straightY });
  const round = curve(
    corner,
    { x: lineX, y: end.y - turn * cornerPx * 0.45 },
    { x: lineX + cornerPx * 0.55, y: end.y },
    { x: lineX + cornerPx, y: end.y },
  );
  return { tangled, free: [...loose, ...round, end] };
}

function swing(parts: (typeof SWINGS)['along'] | (typeof SWINGS)['across'], way: number): number {
  return parts.reduce((sum, { turns, phase, size }) => sum + size * Math.sin(2 * Math.PI * turns * way + phase), 0);
}

/** Points of a curve on which none is far from the next. */
const CURVE_STEPS = 60;

function curve(from: Point, leaving: Point, arriving: Point, to: Point): Point[] {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, index) => {
    const way = index / CURVE_STEPS;
    const left = 1 - way;
    const along = (key: keyof Point) =>
      left ** 3 * from[key] + 3 * left ** 2 * way * leaving[key] + 3 * left * way ** 2 * arriving[key] + way ** 3 * to[key];
    return { x: along('x'), y: along('y') };
  });
}
