import type { Box } from '@campaignkit/model';

/** A box of the layout as attributes of an SVG rectangle. */
export function toRect({ xPx, yPx, widthPx, heightPx }: Box): { x: number; y: number; width: number; height: number } {
  return { x: xPx, y: yPx, width: widthPx, height: heightPx };
}
