import type { Box, Light } from '@campaignkit/model';
import { countColours } from './count-colours.js';
import type { Grid } from './grid.js';
import type { Layer } from './paint-grid.js';

/** The colour of which there is most in the box named `light`, and its share of the sheet there; null without that box. */
export function measureLight(
  { columns, rows, cellPx }: Grid,
  layer: Layer,
  colours: readonly string[],
  box: Box | undefined,
): Omit<Light, 'isDarkest'> | null {
  if (!box) return null;
  const sample = (px: number, most: number) => Math.min(most, Math.max(0, Math.round(px / cellPx)));
  const [top, bottom] = [sample(box.yPx, rows), sample(box.yPx + box.heightPx, rows)];
  const [left, right] = [sample(box.xPx, columns), sample(box.xPx + box.widthPx, columns)];
  const inside = new Uint16Array(Math.max(0, bottom - top) * Math.max(0, right - left));
  for (let row = top; row < bottom; row++)
    inside.set(layer.subarray(row * columns + left, row * columns + right), (row - top) * (right - left));
  const [most] = countColours(inside, colours);
  return most ? { colour: most.colour, share: most.samples / (columns * rows) } : null;
}
