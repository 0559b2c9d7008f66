import { cropInk, type InkImage } from '../ink/ink-image.js';
import type { PageResult } from './lay-out-blocks.js';
import { PAD_PX } from './open-reference.js';

/** The picture of one block, with white around it. */
export function cropBlock(page: InkImage, { leftPx, topPx, heightPx }: PageResult, widthPx: number): InkImage {
  return cropInk(page, Math.round(leftPx) - PAD_PX, Math.round(topPx) - PAD_PX, widthPx + 2 * PAD_PX, Math.ceil(heightPx) + 2 * PAD_PX);
}
