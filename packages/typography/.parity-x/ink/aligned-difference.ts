import type { InkImage } from './ink-image.js';

/** How far the ink of two lines differs, once they lie on each other as well as they can. */
export interface InkDifference {
  /** Ink that only one of both has, by place, and all ink: their quotient is the difference, 0…1. */
  readonly unequalInk: number;
  readonly allInk: number;
  /** The darkest spot of the difference, 0…1: a wrong dot shows here and nowhere else. */
  readonly peak: number;
  /** How far the lines had to be moved, in px. */
  readonly driftPx: number;
}

interface Shift {
  readonly dx: number;
  readonly dy: number;
}

const WINDOW_PX = 120;
const REACH_PX = 3;
/** What lies on each other this well would only be worse a px further. */
const ALIKE = 0.05;
const EMPTY_INK = 255 * 8;

/**
 * Compares the same line of both sides, window by window: each window is moved by whole px from where the one before it fell, because
 * a browser rounds where a line begins. Both are blurred first, so that antialiasing counts little.
 * @param spotPx side of the spot whose mean is the peak
 */
export function alignedDifference(one: InkImage, other: InkImage, spotPx: number): InkDifference {
  const [a, b] = [blur(one), blur(other)];
  const { widthPx, heightPx } = one;
  const difference = new Float32Array(widthPx * heightPx);
  let [unequalInk, allInk, driftPx] = [0, 0, 0];
  let last: Shift = { dx: 0, dy: 0 };
  for (let left = 0; left < widthPx; left += WINDOW_PX) {
    const right = Math.min(widthPx, left + WINDOW_PX);
    const best = bestShift(a, b, one, left, right, last);
    if (best.all <= EMPTY_INK) continue;
    last = best.shift;
    unequalInk += best.unequal;
    allInk += best.all;
    driftPx = Math.max(driftPx, Math.abs(last.dx), Math.abs(last.dy));
    eachPair(a, b, one, left, right, last, (inkA, inkB, index) => (difference[index] = Math.abs(inkA - inkB)));
  }
  return { unequalInk, allInk, peak: darkestSpot(difference, widthPx, heightPx, spotPx) / 255, driftPx };
}

function bestShift(a: Float32Array, b: Float32Array, size: InkImage, left: number, right: number, around: Shift) {
  let best = { shift: around, unequal: 0, all: 0, share: Infinity };
  for (const [dx, dy] of SHIFTS) {
    const shift = { dx: around.dx + dx, dy: around.dy + dy };
    let [unequal, all] = [0, 0];
    eachPair(a, b, size, left, right, shift, (inkA, inkB) => {
      unequal += Math.abs(inkA - inkB);
      all += inkA + inkB;
    });
    const share = all > 0 ? unequal / all : 0;
    if (share < best.share - 1e-6) best = { shift, unequal, all, share };
    if (best.share < ALIKE) break;
  }
  return best;
}

// The nearest first, so that of equals the least movement wins.
const SHIFTS = Array.from({ length: 2 * REACH_PX + 1 }, (_, index) => index - REACH_PX)
  .flatMap((dx) => [-2, -1, 0, 1, 2].map((dy) => [dx, dy] as const))
  .sort((one, other) => Math.hypot(...one) - Math.hypot(...other));

function eachPair(
  a: Float32Array,
  b: Float32Array,
  { widthPx, heightPx }: InkImage,
  left: number,
  right: number,
  { dx, dy }: Shift,
  visit: (inkA: number, inkB: number, index: number) => void,
): void {
  for (let y = 0; y < heightPx; y++) {
    const isInside = y + dy >= 0 && y + dy < heightPx;
    for (let x = left; x < right; x++) {
      const index = y * widthPx + x;
      const hasPair = isInside && x + dx >= 0 && x + dx < widthPx;
      visit(a[index] ?? 0, hasPair ? (b[index + dy * widthPx + dx] ?? 0) : 0, index);
    }
  }
}

// Twice the mean of three neighbours in both directions.
function blur({ ink, widthPx, heightPx }: InkImage): Float32Array {
  let current = Float32Array.from(ink);
  for (let pass = 0; pass < 2; pass++) {
    current = meanOfThree(current, widthPx, heightPx, 1);
    current = meanOfThree(current, widthPx, heightPx, widthPx);
  }
  return current;
}

function meanOfThree(ink: Float32Array, widthPx: number, heightPx: number, step: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array(ink.length);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const index = y * widthPx + x;
      const hasBefore = step === 1 ? x > 0 : y > 0;
      const hasAfter = step === 1 ? x < widthPx - 1 : y < heightPx - 1;
      const sum = (ink[index] ?? 0) + (hasBefore ? (ink[index - step] ?? 0) : 0) + (hasAfter ? (ink[index + step] ?? 0) : 0);
      result[index] = sum / 3;
    }
  }
  return result;
}

function darkestSpot(values: Float32Array, widthPx: number, heightPx: number, spotPx: number): number {
  const sums = new Float64Array((widthPx + 1) * (heightPx + 1));
  const sumAt = (x: number, y: number) => sums[y * (widthPx + 1) + x] ?? 0;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      sums[(y + 1) * (widthPx + 1) + x + 1] = (values[y * widthPx + x] ?? 0) + sumAt(x, y + 1) + sumAt(x + 1, y) - sumAt(x, y);
    }
  }
  let darkest = 0;
  for (let y = 0; y + spotPx <= heightPx; y++) {
    for (let x = 0; x + spotPx <= widthPx; x++) {
      const sum = sumAt(x + spotPx, y + spotPx) - sumAt(x, y + spotPx) - sumAt(x + spotPx, y) + sumAt(x, y);
      darkest = Math.max(darkest, sum);
    }
  }
  return darkest / (spotPx * spotPx);
}
