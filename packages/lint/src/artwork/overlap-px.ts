import type { Box } from '@campaignkit/model';

/** Width and height that two boxes share; none is negative. */
export function overlapPx(one: Box, other: Box): { readonly widthPx: number; readonly heightPx: number } {
  const widthPx = Math.min(one.xPx + one.widthPx, other.xPx + other.widthPx) - Math.max(one.xPx, other.xPx);
  const heightPx = Math.min(one.yPx + one.heightPx, other.yPx + other.heightPx) - Math.max(one.yPx, other.yPx);
  return { widthPx: Math.max(0, widthPx), heightPx: Math.max(0, heightPx) };
}
