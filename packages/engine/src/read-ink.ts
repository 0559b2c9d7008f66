/** Box around one contour of a drawn glyph, by its control points. */
export interface Contour {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** Every contour that an SVG fills (SVG 2, 9.3). What only clips or masks is left out. */
export function readInk(svg: string): Contour[] {
  const drawn = svg.replace(/<(mask|clipPath)\b.*?<\/\1>/gs, '');
  return [...drawn.matchAll(/<path\b[^>]*\sd="([^"]*)"/g)].flatMap((match) => contoursOf(match[1] ?? ''));
}

/** Whether two drawings look the same, wherever from left to right they stand. Nothing is like nothing else, not even like itself. */
export function looksLike(one: readonly Contour[], other: readonly Contour[]): boolean {
  if (one.length === 0 || one.length !== other.length) return false;
  const shiftPx = leftOf(other) - leftOf(one);
  const left = [...other];
  return one.every((contour) => {
    const at = left.findIndex((candidate) => isNear(contour, candidate, shiftPx));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

export function leftOf(ink: readonly Contour[]): number {
  return Math.min(...ink.map(({ leftPx }) => leftPx));
}

export function rightOf(ink: readonly Contour[]): number {
  return Math.max(...ink.map(({ rightPx }) => rightPx));
}

export function bottomOf(ink: readonly Contour[]): number {
  return Math.max(...ink.map(({ bottomPx }) => bottomPx));
}

const TOLERANCE_PX = 1;

function isNear(one: Contour, other: Contour, shiftPx: number): boolean {
  const apartPx = [
    one.leftPx + shiftPx - other.leftPx,
    one.rightPx + shiftPx - other.rightPx,
    one.topPx - other.topPx,
    one.bottomPx - other.bottomPx,
  ];
  return apartPx.every((px) => Math.abs(px) <= TOLERANCE_PX);
}

type Point = readonly [number, number];

/** One contour begins at each `M`; without a point after it there is none. */
function contoursOf(path: string): Contour[] {
  const contours: Point[][] = [];
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    if (command === 'Z' || command === 'z') at = start;
    const points = pointsOf(command, text.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [], at);
    at = points.at(-1) ?? at;
    if (command === 'M' || command === 'm') {
      start = points[0] ?? at;
      contours.push([]);
    }
    contours.at(-1)?.push(...points);
  }
  return contours.filter((points) => points.length > 1).map(boxAround);
}

const VALUES = { m: 2, l: 2, t: 2, h: 1, v: 1, q: 4, s: 4, c: 6, z: 0 } as const;

/** Absolute points of a command, which may be repeated without its letter. */
function pointsOf(command: string, values: readonly number[], from: Point): Point[] {
  const kind = command.toLowerCase() as keyof typeof VALUES;
  const isRelative = command !== command.toUpperCase();
  const points: Point[] = [];
  let [x, y] = from;
  for (let index = 0; index < values.length; index += VALUES[kind]) {
    const [originX, originY] = isRelative ? [x, y] : [0, 0];
    const first = values[index] ?? 0;
    const across: Point = [originX + first, y];
    const down: Point = [x, originY + first];
    const pairs = pairsOf(values.slice(index, index + VALUES[kind])).map(([dx = 0, dy = 0]): Point => [originX + dx, originY + dy]);
    points.push(...(kind === 'h' ? [across] : kind === 'v' ? [down] : pairs));
    [x, y] = points.at(-1) ?? [x, y];
  }
  return points;
}

function pairsOf(values: readonly number[]): number[][] {
  return Array.from({ length: values.length / 2 }, (_, index) => values.slice(2 * index, 2 * index + 2));
}

function boxAround(points: readonly Point[]): Contour {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { leftPx: Math.min(...xs), topPx: Math.min(...ys), rightPx: Math.max(...xs), bottomPx: Math.max(...ys) };
}
