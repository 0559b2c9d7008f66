import type { Frame } from '@campaignkit/model';

/** Nothing on a banner is set smaller than this. */
export const SMALLEST_PX = 11;

/** A strip less than so many times as wide as high has room over and under its words. */
export const SHORT_RATIO = 5;

/** Sizes of a banner in layout pixels. */
export interface StripSizes {
  readonly headlinePx: number;
  readonly numberPx: number;
  readonly labelPx: number;
  readonly paddingPx: number;
  readonly gapPx: number;
}

/** A banner's words follow its height where it is low, and its width where it is high: a strip may be eight or three times as wide as high. */
export function stripSizesFor({ widthPx, heightPx, safe, shape, squeeze }: Frame): StripSizes {
  const highPx = heightPx - safe.top - safe.bottom;
  const isStrip = shape === 'strip';
  const isColumn = shape === 'column';
  const basePx = isStrip ? Math.min(highPx, 0.17 * widthPx) : Math.min(widthPx, heightPx);
  const steps = Math.max(0.6, squeeze);
  return {
    headlinePx: isStrip ? Math.min(0.31 * highPx, 0.062 * widthPx) : (isColumn ? 0.19 : 0.13) * widthPx,
    numberPx: isStrip
      ? Math.min(0.5 * highPx * steps, 0.08 * widthPx * Math.max(0.8, squeeze))
      : (isColumn ? 0.28 : 0.17) * widthPx * steps,
    labelPx: Math.max(SMALLEST_PX, (isStrip ? (widthPx / heightPx < SHORT_RATIO ? 0.17 : 0.14) : isColumn ? 0.08 : 0.055) * basePx * steps),
    paddingPx: Math.max(6, (isStrip ? Math.min(0.11 * highPx, 0.035 * widthPx) : 0.05 * basePx) * steps),
    gapPx: Math.max(1.5, 0.035 * basePx * steps),
  };
}
