import sharp, { type OverlayOptions } from 'sharp';
import type { Tile } from './render-tile.js';

const GROUND = '#c9c6bf';
const FAULT = '#c3002f';
const GAP_PX = 18;
const LABEL_PX = 18;
const SHEET_PX = 2400;

/** All tiles in rows, each under its language and how far it stepped down for its words; a red frame and the names of the rules around what has an error. */
export async function composeSheet(tiles: readonly Tile[]): Promise<Buffer> {
  const layers: OverlayOptions[] = [];
  let left = GAP_PX;
  let top = GAP_PX;
  let rowPx = 0;
  let widest = 0;
  for (const tile of tiles) {
    const { width = 0, height = 0 } = await sharp(tile.picture).metadata();
    if (left > GAP_PX && left + width + GAP_PX > SHEET_PX) {
      left = GAP_PX;
      top += rowPx;
      rowPx = 0;
    }
    layers.push({ input: frame(tile, width, height), left: left - 6, top });
    layers.push({ input: tile.picture, left, top: top + LABEL_PX });
    left += width + GAP_PX;
    rowPx = Math.max(rowPx, height + LABEL_PX + GAP_PX);
    widest = Math.max(widest, left);
  }
  return sharp({ create: { width: widest, height: top + rowPx, channels: 3, background: GROUND } })
    .composite(layers)
    .png({ palette: true })
    .toBuffer();
}

function frame({ locale, page, squeeze, errors }: Tile, widthPx: number, heightPx: number): Buffer {
  const rules = [...new Set(errors.map(({ rule, at }) => `${rule} ${at.slot ?? ''}`.trim()))].join(' · ');
  const text = `${locale}${page > 1 ? ` ${page}` : ''}${squeeze < 1 ? ` ×${squeeze}` : ''} ${rules}`.replace(/[<>&]/g, ' ');
  const box =
    errors.length > 0
      ? `<rect x="1" y="15" width="${widthPx + 10}" height="${heightPx + 8}" fill="none" stroke="${FAULT}" stroke-width="4"/>`
      : '';
  const colour = errors.length > 0 ? FAULT : '#222';
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx + 12}" height="${heightPx + 26}">${box}<text x="6" y="13" font-family="sans-serif" font-size="12" fill="${colour}">${text}</text></svg>`,
  );
}
