// Runs alone in a process that may be killed at any moment, started by decode-logo.ts. It imports nothing of ours, so that Node can run
// this very file, and a bundler can make one file of it.
import process from 'node:process';
import sharp from 'sharp';

export interface LogoOrder {
  readonly bytes: Uint8Array;
  readonly isSvg: boolean;
}

export type LogoAnswer =
  | { readonly kind: 'mask'; readonly alpha: Uint8Array; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'refused'; readonly reason: LogoRefusal; readonly detail: string };

export type LogoRefusal = 'unreadable' | 'opaque' | 'empty' | 'colours' | 'too-big' | 'too-long';

const MOST_PIXELS = 25_000_000;
/** As high as a mark stands on an A3 poster at 300 dpi. */
const MASK_HEIGHT_PX = 144;
const MASK_WIDTH_PX = 1152;
// Drawn larger than needed, so that trimming leaves enough.
const SVG_HEIGHT_PX = 768;
const DENSITY_AT_72 = { least: 1, most: 100_000 };
const LONGEST_RATIO = 16;

/** Alpha that counts as drawn, and as solid. */
const [DRAWN, SOLID] = [8, 240];

sharp.concurrency(1);
sharp.cache(false);
// Of all that libvips can open, only these four, and only from memory.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadSvgBuffer'],
});

process.once('message', (order: LogoOrder) => void answer(order));

async function answer(order: LogoOrder): Promise<void> {
  const said = await decode(order).catch((error: unknown): LogoAnswer => ({
    kind: 'refused',
    reason: 'unreadable',
    detail: error instanceof Error ? error.message : String(error),
  }));
  // The parent ends this process once it has heard.
  process.send?.(said);
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function decode({ bytes, isSvg }: LogoOrder): Promise<LogoAnswer> {
  const meta = await sharp(bytes, { limitInputPixels: false }).metadata();
  const density = isSvg ? (72 * SVG_HEIGHT_PX) / Math.max(meta.height, 1) : 72;
  const drawnWidth = isSvg ? (meta.width * density) / 72 : meta.width;
  const drawnHeight = isSvg ? SVG_HEIGHT_PX : meta.height;
  if (!(drawnWidth * drawnHeight <= MOST_PIXELS) || density < DENSITY_AT_72.least || density > DENSITY_AT_72.most) {
    return refuse('too-big', `${meta.width} × ${meta.height} pixels`);
  }
  if (!meta.hasAlpha) return refuse('opaque', 'no clear pixel');
  const input = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated', density });
  const { data, info } = await input
    .rotate()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const bounds = boundsOf(data, info.width, info.height);
  if (!bounds) return refuse('empty', 'every pixel is clear');
  if (bounds.width > LONGEST_RATIO * bounds.height || bounds.height > LONGEST_RATIO * bounds.width)
    return refuse('too-long', `${bounds.width} × ${bounds.height} pixels`);
  const fault = inspect(data, info.width, bounds);
  if (fault) return fault;
  return composeMask(data, info.width, bounds);
}

function boundsOf(rgba: Uint8Array, width: number, height: number): Bounds | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((rgba[(y * width + x) * 4 + 3] ?? 0) < DRAWN) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** A mask keeps the shape alone: a logo whose colours carry meaning, or a filled rectangle, would come out as a blot. */
function inspect(rgba: Uint8Array, width: number, bounds: Bounds): LogoAnswer | undefined {
  const luminances = Array.from({ length: 256 }, () => 0);
  let solid = 0;
  for (let y = bounds.top; y < bounds.top + bounds.height; y++) {
    for (let x = bounds.left; x < bounds.left + bounds.width; x++) {
      const at = (y * width + x) * 4;
      if ((rgba[at + 3] ?? 0) < SOLID) continue;
      solid += 1;
      const luminance = Math.round(0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0));
      luminances[luminance] = (luminances[luminance] ?? 0) + 1;
    }
  }
  if (solid > 0.98 * bounds.width * bounds.height) return refuse('opaque', 'a filled rectangle');
  const spread = quantile(luminances, solid, 0.97) - quantile(luminances, solid, 0.03);
  return spread > 64 ? refuse('colours', 'light and dark parts side by side') : undefined;
}

function quantile(counts: readonly number[], total: number, share: number): number {
  let seen = 0;
  for (const [value, count] of counts.entries()) {
    seen += count;
    if (seen >= share * total) return value;
  }
  return counts.length - 1;
}

async function composeMask(rgba: Uint8Array, width: number, bounds: Bounds): Promise<LogoAnswer> {
  const mask = Buffer.alloc(bounds.width * bounds.height);
  for (let y = 0; y < bounds.height; y++) {
    for (let x = 0; x < bounds.width; x++) mask[y * bounds.width + x] = rgba[((y + bounds.top) * width + x + bounds.left) * 4 + 3] ?? 0;
  }
  const { data, info } = await sharp(mask, { raw: { width: bounds.width, height: bounds.height, channels: 1 } })
    .resize({ width: MASK_WIDTH_PX, height: MASK_HEIGHT_PX, fit: 'inside', withoutEnlargement: true })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { kind: 'mask', alpha: data, widthPx: info.width, heightPx: info.height };
}

function refuse(reason: LogoRefusal, detail: string): LogoAnswer {
  return { kind: 'refused', reason, detail };
}
