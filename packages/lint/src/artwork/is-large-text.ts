import type { Format } from '@campaignkit/model';

/** Layout pixels of a print format to a point (1/72 inch). */
const PX_PER_PT = (10 * 25.4) / 72;
const LARGE_PT = 18;
const LARGE_CSS_PX = 24;
/** A phone, on which a picture 1080 px wide is seen. */
const SCREEN_CSS_PX = 360;
const SCREEN_WIDTH_PX = 1080;

/**
 * Whether letters are large by WCAG 2.2, 1.4.3: 18 pt on paper, 24 CSS px on the screen on which a piece is seen. Bold letters of 14 pt
 * would be, too; they are held to the limit of the small ones.
 */
export function isLargeText(fontSizePx: number, { print }: Format): boolean {
  return fontSizePx >= (print ? LARGE_PT * PX_PER_PT : (LARGE_CSS_PX * SCREEN_WIDTH_PX) / SCREEN_CSS_PX);
}
