import type { PieceView } from '@campaignkit/model';

/** So many partners stand in one row; the squares give way to a second one, of this height in u. */
export const ONE_ROW = 4;
const ROW_U = 8;

/** The least of its size that a square keeps when the words are longest: it is the picture. */
const LEAST = 0.86;

/** Side of the larger square, in layout pixels: a little smaller where words are long or partners many. */
export function squareSidePx(sideU: number, { frame, brand }: Pick<PieceView, 'frame' | 'brand'>): number {
  const rowU = brand.logos.length > ONE_ROW ? ROW_U : 0;
  return Math.round(frame.u * (sideU * (LEAST + (1 - LEAST) * frame.squeeze) - rowU));
}
