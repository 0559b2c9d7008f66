import type { Format, Shape } from '@campaignkit/model';
import { isNumberSlot, isOfFamily } from '../slot-family.js';

type Reading = 'number' | 'body' | 'small';

/** Layout pixels of a print format to a point (1/72 inch). */
const PX_PER_PT = (10 * 25.4) / 72;
const A4_SHORT_SIDE_MM = 210;

const PRINT_PT: Readonly<Record<Reading, number>> = { number: 16, body: 11, small: 7 };
const SCREEN_PX: Readonly<Record<Reading, number>> = { number: 44, body: 32, small: 20 };
const SCREEN_WIDTH_PX = 1080;
/** Cards and banners that stand beside other things on a page. */
const WIDE_PX: Readonly<Record<Reading, number>> = { number: 24, body: 24, small: 11 };
const WIDE_WIDTH_PX = 1200;
/** Banners too small to grow with their width. */
const BANNERS: ReadonlySet<Shape> = new Set(['strip', 'column', 'box']);
const BANNER_PX = 11;

/**
 * Smallest legible size of a slot in layout pixels. Print grows by √2 from one A size to the next above A4,
 * by its short side, as the type scale does, because it is read from further away; screens scale with their width.
 */
export function smallestSizePx(slot: string, format: Format): number {
  const reading = readingOf(slot);
  if (format.print)
    return PRINT_PT[reading] * PX_PER_PT * Math.max(1, Math.min(format.print.widthMm, format.print.heightMm) / A4_SHORT_SIDE_MM);
  if (BANNERS.has(format.shape)) return BANNER_PX;
  if (format.shape === 'wide' || format.shape === 'backdrop')
    return Math.max(BANNER_PX, (WIDE_PX[reading] * format.widthPx) / WIDE_WIDTH_PX);
  return (SCREEN_PX[reading] * format.widthPx) / SCREEN_WIDTH_PX;
}

/** Labels, claims and pages stand beside the number, which is what must be read; they are held to the small size. */
function readingOf(slot: string): Reading {
  if (isNumberSlot(slot)) return 'number';
  const isSmall = isOfFamily(slot, 'source', 'version', 'label', 'note', 'page', 'contact', 'logo');
  return isSmall ? 'small' : 'body';
}
