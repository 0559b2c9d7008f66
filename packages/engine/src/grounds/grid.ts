import type { Outline } from './outline.js';

/** Square samples over the sheet, each read at its middle; what is left at the right and lower edge is less than one. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cellPx: number;
}

/** On A4 these are samples of 0.6 mm: a ninth of the height of a body letter, three tenths of a `u`. */
const SAMPLES = 160_000;

export function gridFor(widthPx: number, heightPx: number): Grid {
  const cellPx = Math.sqrt((widthPx * heightPx) / SAMPLES);
  return { columns: Math.floor(widthPx / cellPx), rows: Math.floor(heightPx / cellPx), cellPx };
}

/** Where an outline crosses a row is kept to this share of a pixel, beside the side it comes from. */
const SHARES = 1024;

/** Calls `onSpan` for every stretch of samples that outlines enclose: from the first to before the last, row by row. */
export function scanSpans(
  grid: Grid,
  outlines: readonly Outline[],
  isEvenOdd: boolean,
  onSpan: (row: number, from: number, to: number) => void,
): void {
  const { columns, cellPx } = grid;
  const { first, crossings } = crossingsOf(grid, outlines);
  crossings.forEach((found, index) => {
    found.sort((one, other) => one - other);
    let turns = 0;
    let startPx = 0;
    for (const crossing of found) {
      const wasInside = isEvenOdd ? turns % 2 !== 0 : turns !== 0;
      turns += Math.abs(crossing % 2) === 1 ? 1 : -1;
      const isInside = isEvenOdd ? turns % 2 !== 0 : turns !== 0;
      const px = Math.floor(crossing / 2) / SHARES;
      if (!wasInside && isInside) startPx = px;
      if (!wasInside || isInside) continue;
      const from = Math.max(0, Math.ceil(startPx / cellPx - 0.5));
      const to = Math.min(columns, Math.ceil(px / cellPx - 0.5));
      if (to > from) onSpan(first + index, from, to);
    }
  });
}

/** Where outlines cross the middle of each row, from the first row that they reach on; odd where they cross it downwards. */
function crossingsOf({ rows, cellPx }: Grid, outlines: readonly Outline[]): { readonly first: number; readonly crossings: number[][] } {
  let top = Infinity;
  let bottom = -Infinity;
  for (const { points } of outlines) {
    for (let at = 1; at < points.length; at += 2) {
      const y = points[at] ?? 0;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  const first = Math.max(0, Math.ceil(top / cellPx - 0.5));
  const end = Math.min(rows, Math.ceil(bottom / cellPx - 0.5));
  const crossings: number[][] = [];
  for (let row = first; row < end; row++) crossings.push([]);
  for (const { points } of outlines) {
    for (let at = 0; at < points.length; at += 2) {
      const next = at + 2 === points.length ? 0 : at + 2;
      const x1 = points[at] ?? 0;
      const y1 = points[at + 1] ?? 0;
      const x2 = points[next] ?? 0;
      const y2 = points[next + 1] ?? 0;
      if (y1 === y2) continue;
      const from = Math.max(first, Math.ceil(Math.min(y1, y2) / cellPx - 0.5));
      const to = Math.min(end, Math.ceil(Math.max(y1, y2) / cellPx - 0.5));
      const slope = (x2 - x1) / (y2 - y1);
      const down = y2 > y1 ? 1 : 0;
      for (let row = from; row < to; row++)
        crossings[row - first]?.push(Math.round((x1 + ((row + 0.5) * cellPx - y1) * slope) * SHARES) * 2 + down);
    }
  }
  return { first, crossings };
}

/** Calls `onSample` for the samples that outlines run through; for one it may come several times. */
export function traceOutlines({ rows, columns, cellPx }: Grid, outlines: readonly Outline[], onSample: (sample: number) => void): void {
  for (const { points } of outlines) {
    for (let at = 0; at < points.length; at += 2) {
      const next = at + 2 === points.length ? 0 : at + 2;
      const x1 = points[at] ?? 0;
      const y1 = points[at + 1] ?? 0;
      const x2 = points[next] ?? 0;
      const y2 = points[next + 1] ?? 0;
      const count = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / cellPx) || 1;
      for (let step = 0; step < count; step++) {
        const column = Math.floor((x1 + ((x2 - x1) * step) / count) / cellPx);
        const row = Math.floor((y1 + ((y2 - y1) * step) / count) / cellPx);
        if (column >= 0 && column < columns && row >= 0 && row < rows) onSample(row * columns + column);
      }
    }
  }
}
