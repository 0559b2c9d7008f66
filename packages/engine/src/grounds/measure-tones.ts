import type { Tone } from '@campaignkit/model';
import type { Grid } from './grid.js';
import type { Layer } from './paint-grid.js';

/**
 * How much of the sheet each colour takes, and how thick it is: the side of the largest square that it fills. A line of a tone is not a
 * place of it.
 */
export function measureTones({ columns, rows, cellPx }: Grid, layer: Layer, colours: readonly string[]): Tone[] {
  const names = [...new Set(colours)];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const toneOf = Uint16Array.from(colours, (colour) => indexes.get(colour) ?? 0);
  const samples = new Uint32Array(names.length);
  const sides = new Uint16Array(names.length);
  // Side of the largest square of one tone that ends at each sample of the row above, and of this row.
  let above = new Uint16Array(columns + 1);
  let here = new Uint16Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const tone = toneOf[layer[at] ?? 0] ?? 0;
      const isAlike =
        row > 0 &&
        column > 0 &&
        toneOf[layer[at - 1] ?? 0] === tone &&
        toneOf[layer[at - columns] ?? 0] === tone &&
        toneOf[layer[at - columns - 1] ?? 0] === tone;
      const side = isAlike ? 1 + Math.min(above[column] ?? 0, above[column + 1] ?? 0, here[column] ?? 0) : 1;
      here[column + 1] = side;
      samples[tone] = (samples[tone] ?? 0) + 1;
      if (side > (sides[tone] ?? 0)) sides[tone] = side;
    }
    [above, here] = [here, above];
  }
  return names
    .map((colour, index) => ({ colour, share: (samples[index] ?? 0) / (columns * rows), thickestPx: (sides[index] ?? 0) * cellPx }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
}
