import { expect, it } from 'vitest';
import { fitTiles, TILE_SIZE, tilePx } from './fit-tiles.js';

it('gives pieces of all shapes the same area, but holds strips and columns within the wall', () => {
  const { widthPx, heightPx } = tilePx(1.5, 200);
  expect(widthPx * heightPx).toBeCloseTo(200 ** 2, -3);
  expect(widthPx / heightPx).toBeCloseTo(1.5, 1);
  expect(tilePx(8, 200)).toEqual({ widthPx: 400, heightPx: 50 });
});

it('fits many pieces smaller than few, and as large as the window allows', () => {
  const window = { widthPx: 800, heightPx: 600 };
  const sizes = [1, 8, 30, 80].map((count) => fitTiles(Array<number>(count).fill(0.7), window));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes[0]).toBeGreaterThan(400);
  expect(fitTiles(Array<number>(1000).fill(0.7), window)).toBe(TILE_SIZE.least);
});
