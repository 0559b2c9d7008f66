import { Children, isValidElement, type ReactNode } from 'react';

type Point = readonly [x: number, y: number];

/** One drawn thing: its outlines as straight pieces, and how they are painted. */
export interface Shape {
  readonly fill: string;
  readonly stroke: string;
  readonly halfWidth: number;
  readonly cap: string;
  readonly outlines: readonly (readonly Point[])[];
}

interface Props {
  readonly [name: string]: unknown;
  readonly children?: ReactNode;
}

/** The shapes of a drawing from back to front. Throws at what a drawing may not use. */
export function readShapes(drawing: ReactNode): Shape[] {
  return Children.toArray(drawing).flatMap((node) => {
    if (!isValidElement<Props>(node)) throw new Error(`A drawing holds shapes only, not ${JSON.stringify(node)}.`);
    const { type, props } = node;
    for (const name of ['style', 'opacity', 'className']) if (name in props) throw new Error(`A drawing has no "${name}".`);
    const turned = rotation(props['transform']);
    if (typeof type !== 'string' || type === 'g') {
      return readShapes(props.children).map((shape) => ({ ...shape, outlines: shape.outlines.map((outline) => outline.map(turned)) }));
    }
    return {
      fill: String(props['fill'] ?? 'none'),
      stroke: String(props['stroke'] ?? 'none'),
      halfWidth: props['stroke'] === undefined ? 0 : Number(props['strokeWidth'] ?? 1) / 2,
      cap: String(props['strokeLinecap'] ?? 'butt'),
      outlines: outlinesOf(type, props).map((outline) => outline.map(turned)),
    };
  });
}

function rotation(transform: unknown): (point: Point) => Point {
  if (transform === undefined) return (point) => point;
  const [degrees, cx = 0, cy = 0] = (/^rotate\(([-\d. ]+)\)$/.exec(String(transform))?.[1] ?? '').split(' ').map(Number);
  if (!degrees) throw new Error(`A drawing turns with rotate(degrees x y), not with "${String(transform)}".`);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return ([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

function outlinesOf(type: string, props: Props): Point[][] {
  const number = (name: string) => Number(props[name] ?? 0);
  if (type === 'path') return flatten(String(props['d']));
  if (type === 'circle' || type === 'ellipse') {
    const [rx, ry] = type === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
    return [turn(number('cx'), number('cy'), rx, ry, 0, 2 * Math.PI)];
  }
  if (type !== 'rect') throw new Error(`A drawing is made of paths, rects, circles and ellipses, not of "${type}".`);
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const r = Math.min(Number(props['rx'] ?? props['ry'] ?? 0), width / 2, height / 2);
  const corners = [
    [x + width - r, y + r, -0.5],
    [x + width - r, y + height - r, 0],
    [x + r, y + height - r, 0.5],
    [x + r, y + r, 1],
  ] as const;
  const outline = corners.flatMap(([cx, cy, from]) => turn(cx, cy, r, r, from * Math.PI, (from + 0.5) * Math.PI));
  return [[...outline, ...outline.slice(0, 1)]];
}

/** Straight pieces of a path with absolute commands. */
function flatten(d: string): Point[][] {
  const outlines: Point[][] = [];
  let [x, y] = [0, 0];
  let control: Point = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const all = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const size = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, T: 2, A: 7, Z: 0 }[command];
    if (size === undefined) throw new Error(`Write absolute commands, not "${command}" in ${d}`);
    for (let at = 0; at < Math.max(all.length, 1); at += Math.max(size, 1)) {
      const n = (index: number) => all[at + index] ?? Number.NaN;
      const outline = outlines.at(-1) ?? [];
      const from: Point = [x, y];
      if (command === 'Q') control = [n(0), n(1)];
      else control = command === 'T' ? [2 * x - control[0], 2 * y - control[1]] : from;
      if (command === 'Z') [x, y] = outline[0] ?? from;
      else if (command === 'H') x = n(0);
      else if (command === 'V') y = n(0);
      else [x, y] = [n(size - 2), n(size - 1)];
      if (command === 'M' && at === 0) outlines.push([[x, y]]);
      else if (command === 'C') outline.push(...curve(from, [n(0), n(1)], [n(2), n(3)], [x, y]));
      else if (command === 'Q' || command === 'T') outline.push(...curve(from, third(from, control), third([x, y], control), [x, y]));
      else if (command === 'A') outline.push(...arc(from, n(0), n(1), n(3) === 1, n(4) === 1, [x, y]));
      else outline.push([x, y]);
    }
  }
  return outlines;
}

const STEPS = 24;

function third([x, y]: Point, [cx, cy]: Point): Point {
  return [x + ((cx - x) * 2) / 3, y + ((cy - y) * 2) / 3];
}

function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: STEPS }, (_, step): Point => {
    const t = (step + 1) / STEPS;
    const at = (axis: 0 | 1) => (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
    return [at(0), at(1)];
  });
}

/** SVG 2, appendix B.2.4, for ellipses that are not turned. */
function arc(from: Point, rx: number, ry: number, isLarge: boolean, isSweep: boolean, to: Point): Point[] {
  const [hx, hy] = [(from[0] - to[0]) / 2 / rx, (from[1] - to[1]) / 2 / ry];
  const half = Math.hypot(hx, hy);
  const grown = Math.max(1, half);
  const off = (Math.sqrt(Math.max(0, grown ** 2 - half ** 2)) / half) * (isLarge === isSweep ? -1 : 1);
  const [ux, uy] = [off * hy, -off * hx];
  const [cx, cy] = [ux * rx + (from[0] + to[0]) / 2, uy * ry + (from[1] + to[1]) / 2];
  const start = Math.atan2(hy - uy, hx - ux);
  const raw = Math.atan2(-hy - uy, -hx - ux) - start;
  const sweep = isSweep ? (raw + 4 * Math.PI) % (2 * Math.PI) : -((4 * Math.PI - raw) % (2 * Math.PI));
  return turn(cx, cy, rx * grown, ry * grown, start, start + sweep);
}

function turn(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const angle = from + ((to - from) * step) / STEPS;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}
