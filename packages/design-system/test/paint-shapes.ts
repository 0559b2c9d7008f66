import type { Shape } from './read-shapes.js';

/** One sample every two units, from -20 to 260, beside the whole numbers that edges stand on. */
const STEP = 2;
const FROM = -19.7;
const SIDE = 141;

/** The colour that is seen at each sample, `undefined` where nothing is drawn. */
export type Samples = readonly (string | undefined)[];

/** Paints shapes over each other on a coarse grid, a little larger than the drawing. */
export function paintShapes(shapes: readonly Shape[]): Samples {
  const samples: (string | undefined)[] = Array.from({ length: SIDE * SIDE }, () => undefined);
  for (const shape of shapes) {
    const points = shape.outlines.flat();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const reach = shape.halfWidth + STEP;
    for (let row = rowOf(Math.min(...ys) - reach); row <= rowOf(Math.max(...ys) + reach); row += 1) {
      for (let column = rowOf(Math.min(...xs) - reach); column <= rowOf(Math.max(...xs) + reach); column += 1) {
        const colour = colourAt(shape, FROM + column * STEP, FROM + row * STEP);
        if (colour !== undefined) samples[row * SIDE + column] = colour;
      }
    }
  }
  return samples;
}

/** Whether anything is drawn outside 0…240. */
export function leavesFrame(samples: Samples): boolean {
  return samples.some((colour, at) => colour !== undefined && [at % SIDE, Math.floor(at / SIDE)].some(isOutside));
}

/** The smallest part that is seen as one, 10 × 10 units; less is a glimpse through the handle of a cup. */
const SMALLEST_PART = (10 / STEP) ** 2;

/** Sizes, in samples, of the connected parts of one colour. */
export function partsOf(samples: Samples, colour: string): number[] {
  const left = new Set(samples.flatMap((found, at) => (found === colour ? [at] : [])));
  const sizes: number[] = [];
  for (const first of left) {
    let size = 0;
    const open = [first];
    left.delete(first);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      size += 1;
      for (const next of [at - 1, at + 1, at - SIDE, at + SIDE]) if (left.delete(next)) open.push(next);
    }
    sizes.push(size);
  }
  return sizes.filter((size) => size >= SMALLEST_PART);
}

function isOutside(index: number): boolean {
  const place = FROM + index * STEP;
  return place < 0 || place > 240;
}

function rowOf(place: number): number {
  return Math.min(SIDE - 1, Math.max(0, Math.round((place - FROM) / STEP)));
}

function colourAt(shape: Shape, x: number, y: number): string | undefined {
  if (shape.stroke !== 'none' && isOnLine(shape, x, y)) return shape.stroke;
  return shape.fill !== 'none' && isInside(shape, x, y) ? shape.fill : undefined;
}

/** Non-zero rule. */
function isInside({ outlines }: Shape, x: number, y: number): boolean {
  let turns = 0;
  for (const outline of outlines) {
    outline.forEach(([x1, y1], at) => {
      const [x2, y2] = outline[(at + 1) % outline.length] ?? [x1, y1];
      if (y1 <= y === y2 <= y) return;
      if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) turns += y2 > y1 ? 1 : -1;
    });
  }
  return turns !== 0;
}

function isOnLine({ outlines, halfWidth, cap }: Shape, x: number, y: number): boolean {
  return outlines.some((outline) =>
    outline.slice(1).some(([x2, y2], at) => {
      const [x1, y1] = outline[at] ?? [x2, y2];
      const length = Math.hypot(x2 - x1, y2 - y1);
      if (length === 0) return false;
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
      const isPastEnd = (along < 0 && at === 0) || (along > length && at === outline.length - 2);
      if (isPastEnd && cap === 'butt') return false;
      const nearest = Math.min(length, Math.max(0, along)) / length;
      return Math.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1)) < halfWidth;
    }),
  );
}
