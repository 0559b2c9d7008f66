/** Space around the pictures of a wall, in px; the style sheet has the same. A label has a name of two lines, and one below it. */
export const WALL_GAP_PX = { across: 16, down: 18, label: 62 } as const;
/** Narrower pictures stand in a place of this width, so that their names have room. */
export const LEAST_PLACE_PX = 64;
export const TILE_SIZE = { least: 48, most: 640, usual: 220, step: 8 } as const;

/** Size of a picture on the wall: all have the same area, whatever their shape. */
export function tilePx(ratio: number, size: number): { readonly widthPx: number; readonly heightPx: number } {
  // Strips would be wider than the wall, columns higher than the window.
  const held = Math.min(Math.max(ratio, 0.3), 4);
  const widthPx = Math.round(size * Math.sqrt(held));
  return { widthPx, heightPx: Math.round(widthPx / ratio) };
}

/** The largest size at which all pictures stand inside a window without scrolling; the smallest size when they cannot. */
export function fitTiles(ratios: readonly number[], windowPx: { readonly widthPx: number; readonly heightPx: number }): number {
  const { least, most, step } = TILE_SIZE;
  for (let size = most; size > least; size -= step) {
    if (heightOf(ratios, size, windowPx.widthPx) <= windowPx.heightPx) return size;
  }
  return least;
}

/** Height of the rows, filled as a browser wraps them. */
function heightOf(ratios: readonly number[], size: number, widthPx: number): number {
  let left = 0;
  let row = 0;
  let sum = 0;
  for (const ratio of ratios) {
    const tile = tilePx(ratio, size);
    const placePx = Math.max(tile.widthPx, LEAST_PLACE_PX);
    if (left > 0 && left + placePx > widthPx) {
      sum += row + WALL_GAP_PX.down;
      left = 0;
      row = 0;
    }
    left += placePx + WALL_GAP_PX.across;
    row = Math.max(row, tile.heightPx + WALL_GAP_PX.label);
  }
  return sum + row;
}
