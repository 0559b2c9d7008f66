export interface Thread {
  /** Middle of the knot. */
  readonly startX: number;
  /** Where the thread is straight at last; it runs on from there along the middle line. */
  readonly endX: number;
  readonly middleY: number;
  /** Size of the knot's loops along and across the thread. */
  readonly radiusX: number;
  readonly radiusY: number;
  readonly turns: number;
  /** Over how much of its length the bends of the loose part are evened out. */
  readonly calm: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Share of the way after which the thread comes to rest. */
const CALM_FROM = 0.45;
/** The first turns come faster than the last. Steps are even in the angle, so that no turn has corners. */
const TURN_POWER = 0.8;
const STEPS = 1600;
/** Distance of two points as a share of a radius. */
const RESOLUTION = 0.035;

/**
 * A thread that comes loose: loops that turn within each other, then one after the other, then waves, then a straight line.
 * A trochoid whose radius shrinks while it walks on; its first turns are tilted, which makes the knot.
 */
export function looseThread(thread: Thread): Point[] {
  const { startX, endX, middleY, radiusX, radiusY, turns, calm } = thread;
  const raw = Array.from({ length: STEPS + 1 }, (_, index) => {
    const way = (index / STEPS) ** (1 / TURN_POWER);
    const left = 1 - way;
    const angle = 1.7 + 2 * Math.PI * turns * way ** TURN_POWER;
    const size = left ** 0.7 * (1 - way ** 14);
    const tangle = left ** 5;
    const tilt = 0.8 * Math.sin(0.37 * angle + 0.4) * tangle;
    const along = size * (1 + 0.75 * tangle) * Math.cos(angle);
    const across = size * Math.sin(angle);
    return {
      way,
      x: startX + (endX - startX) * (0.3 * way + 0.7 * way ** 1.7) + radiusX * (along * Math.cos(tilt) - across * Math.sin(tilt)),
      y: middleY + radiusY * (along * Math.sin(tilt) + across * Math.cos(tilt)),
    };
  });
  const stepPx = RESOLUTION * Math.min(radiusX, radiusY);
  const spaced = evenlySpaced(raw, stepPx);
  const loose = spaced.map(({ way }, index) => {
    const rest = Math.min(1, Math.max(0, (way - CALM_FROM) / 0.15));
    const reach = Math.round((rest * calm) / stepPx);
    return averageOf(spaced.slice(Math.max(0, index - reach), Math.min(spaced.length, index + reach + 1)), spaced[index]);
  });
  return [...loose, { x: endX, y: middleY }];
}

interface Walked extends Point {
  readonly way: number;
}

/** Points at equal distances along the line through the given ones. */
function evenlySpaced(points: readonly Walked[], stepPx: number): Walked[] {
  const spaced: Walked[] = [];
  let untilNextPx = 0;
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] ?? to;
    const lengthPx = Math.hypot(to.x - from.x, to.y - from.y);
    for (; untilNextPx < lengthPx; untilNextPx += stepPx) {
      const share = untilNextPx / lengthPx;
      const between = (key: keyof Walked) => from[key] + share * (to[key] - from[key]);
      spaced.push({ x: between('x'), y: between('y'), way: between('way') });
    }
    untilNextPx -= lengthPx;
  }
  return spaced;
}

function averageOf(points: readonly Point[], own: Point | undefined): Point {
  if (points.length === 0 || !own) return own ?? { x: 0, y: 0 };
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Points that a card shows, and a few on either side, so that the line runs on over its edge. */
export function within(points: readonly Point[], fromX: number, toX: number, marginX: number): Point[] {
  return points.filter(({ x }) => x >= fromX - marginX && x <= toX + marginX);
}
