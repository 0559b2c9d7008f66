import type { TextBlock } from '../../src/set-text.types.js';
import { PAD_PX } from '../chromium/open-reference.js';
import { type InkImage, readInk } from '../ink/ink-image.js';

/** Draws a block, moved down by `downPx`, with white around it as on the page. */
export function drawBlock(block: TextBlock, widthPx: number, heightPx: number, downPx: number): Promise<InkImage> {
  const width = widthPx + 2 * PAD_PX;
  const height = Math.ceil(heightPx) + 2 * PAD_PX;
  const paths = `<g transform="translate(${PAD_PX} ${PAD_PX + downPx})">${block.svg}</g>`;
  return readInk(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths}</svg>`));
}
