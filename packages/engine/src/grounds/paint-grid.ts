import { type Grid, scanSpans } from './grid.js';
import type { Clip, Paint } from './read-paint.js';

/** For each sample of the grid the number of the paint on top, from 1 on; 0 where nothing was painted. */
export type Layer = Uint16Array;

/** Paints areas over each other; each clip is drawn once. */
export class GridPainter {
  readonly #grid: Grid;
  readonly #clips = new Map<string, Uint8Array>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  paint(layers: readonly Layer[], number: number, { outlines, isEvenOdd, clips }: Paint): void {
    const masks = clips.map((clip) => this.#maskOf(clip));
    const { columns } = this.#grid;
    scanSpans(this.#grid, outlines, isEvenOdd, (row, from, to) => {
      const start = row * columns;
      if (masks.length === 0) {
        for (const layer of layers) layer.fill(number, start + from, start + to);
        return;
      }
      for (let sample = start + from; sample < start + to; sample++) {
        if (masks.every((mask) => mask[sample] === 1)) for (const layer of layers) layer[sample] = number;
      }
    });
  }

  #maskOf({ id, outlines }: Clip): Uint8Array {
    const known = this.#clips.get(id);
    if (known) return known;
    const { columns, rows } = this.#grid;
    const mask = new Uint8Array(columns * rows);
    scanSpans(this.#grid, outlines, false, (row, from, to) => void mask.fill(1, row * columns + from, row * columns + to));
    this.#clips.set(id, mask);
    return mask;
  }
}
