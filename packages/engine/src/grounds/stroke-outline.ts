import type { Outline } from './outline.js';

export interface Stroke {
  readonly widthPx: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  /** Lengths drawn and left out in turn; empty: drawn whole. */
  readonly dash: readonly number[];
}

/** The areas that a line covers (SVG 2, 13.5), all turning the same way, so that where two lie on each other both count. */
export function strokeOutline(outline: Outline, stroke: Stroke, finePx: number): Outline[] {
  return dashes(outline, stroke.dash).flatMap((line) => coverLine(line, stroke, finePx));
}

function coverLine({ points: flat, isClosed }: Outline, { widthPx, cap, join }: Stroke, finePx: number): Outline[] {
  const points = withoutRepeats(flat, isClosed);
  const corners = points.length / 2;
  const half = widthPx / 2;
  if (corners === 0) return [];
  if (corners === 1) return cap === 'butt' ? [] : [disc(points, 0, half)];
  const areas: Outline[] = [];
  const count = isClosed ? corners : corners - 1;
  for (let at = 0; at < count; at++) {
    const [from, to] = [2 * at, 2 * ((at + 1) % corners)];
    const isFirst = !isClosed && at === 0;
    const isLast = !isClosed && at === count - 1;
    const longer = cap === 'square' ? half : 0;
    areas.push(bar(points, from, to, half, isFirst ? longer : 0, isLast ? longer : 0));
    if (cap === 'round' && isFirst) areas.push(disc(points, from, half));
    if (cap === 'round' && isLast) areas.push(disc(points, to, half));
    if (!isLast) addCorner(areas, points, [from, to, 2 * ((at + 2) % corners)], half, join, finePx);
  }
  return areas;
}

// All areas turn the same way. Points are named by where their x stands in the list.

function bar(points: readonly number[], from: number, to: number, half: number, before: number, after: number): Outline {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [points[from], points[from + 1], points[to], points[to + 1]];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [nx, ny] = [-dy * half, dx * half];
  const [ax, ay, bx, by] = [x1 - dx * before, y1 - dy * before, x2 + dx * after, y2 + dy * after];
  return { points: [ax - nx, ay - ny, bx - nx, by - ny, bx + nx, by + ny, ax + nx, ay + ny], isClosed: true };
}

/** Beyond this share of the width a pointed corner is cut off (SVG 2, `stroke-miterlimit`). */
const MITER_LIMIT = 4;

/** Fills the notch between two bars, unless it is finer than `finePx`. */
function addCorner(
  areas: Outline[],
  points: readonly number[],
  [before, at, after]: readonly [number, number, number],
  half: number,
  join: Stroke['join'],
  finePx: number,
): void {
  const [x = 0, y = 0] = [points[at], points[at + 1]];
  const [toX, toY] = [x - (points[before] ?? 0), y - (points[before + 1] ?? 0)];
  const [fromX, fromY] = [(points[after] ?? 0) - x, (points[after + 1] ?? 0) - y];
  const lengths = Math.hypot(toX, toY) * Math.hypot(fromX, fromY);
  const turn = (toX * fromY - toY * fromX) / lengths;
  const straight = (toX * fromX + toY * fromY) / lengths;
  if (straight > 0 && Math.abs(turn) * half < finePx) return;
  if (join === 'round') {
    areas.push(disc(points, at, half));
    return;
  }
  const side = turn > 0 ? half : -half;
  const [unitTo, unitFrom] = [side / Math.hypot(toX, toY), side / Math.hypot(fromX, fromY)];
  const first = [x + toY * unitTo, y - toX * unitTo] as const;
  const last = [x + fromY * unitFrom, y - fromX * unitFrom] as const;
  const cosHalf = Math.sqrt((1 + straight) / 2);
  const isPointed = join === 'miter' && cosHalf * MITER_LIMIT >= 1;
  const middle = [first[0] + last[0] - 2 * x, first[1] + last[1] - 2 * y] as const;
  const reach = half / cosHalf / Math.hypot(...middle);
  const tip = isPointed ? [x + middle[0] * reach, y + middle[1] * reach] : [];
  areas.push({ points: turn > 0 ? [x, y, ...first, ...tip, ...last] : [x, y, ...last, ...tip, ...first], isClosed: true });
}

const DISC_CORNERS = 16;

function disc(points: readonly number[], at: number, half: number): Outline {
  const [x = 0, y = 0] = [points[at], points[at + 1]];
  const around: number[] = [];
  for (let corner = 0; corner < DISC_CORNERS; corner++) {
    const angle = (corner / DISC_CORNERS) * 2 * Math.PI;
    around.push(x + half * Math.cos(angle), y + half * Math.sin(angle));
  }
  return { points: around, isClosed: true };
}

function dashes(outline: Outline, dash: readonly number[]): Outline[] {
  const total = dash.reduce((sum, length) => sum + length, 0);
  if (!(total > 0)) return [outline];
  const { points, isClosed } = outline;
  const whole = isClosed ? [...points, ...points.slice(0, 2)] : points;
  const lines: number[][] = [];
  let turn = 0;
  let left = dash[0] ?? total;
  let line: number[] | undefined = whole.slice(0, 2);
  for (let at = 2; at < whole.length; at += 2) {
    let [x = 0, y = 0] = [whole[at - 2], whole[at - 1]];
    const [endX = 0, endY = 0] = [whole[at], whole[at + 1]];
    for (let rest = Math.hypot(endX - x, endY - y); rest > 0;) {
      const step = Math.min(rest, left);
      x += ((endX - x) * step) / rest;
      y += ((endY - y) * step) / rest;
      rest -= step;
      left -= step;
      line?.push(x, y);
      if (left > 0) continue;
      if (line) lines.push(line);
      line = line ? undefined : [x, y];
      turn += 1;
      // A dash of no length would never end.
      left = dash[turn % dash.length] || total / 1000;
    }
  }
  if (line && line.length > 2) lines.push(line);
  return lines.map((each) => ({ points: each, isClosed: false }));
}

function withoutRepeats(points: readonly number[], isClosed: boolean): number[] {
  const kept: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    if (kept.length === 0 || x !== kept.at(-2) || y !== kept.at(-1)) kept.push(x, y);
  }
  if (isClosed && kept.length > 2 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1)) kept.length -= 2;
  return kept;
}
