import { CampaignError, type LogoImage } from '@campaignkit/model';

const MASK_HEIGHT_PX = 256;
const MASK_WIDTH_PX = 2048;
// Drawn larger than needed, so that trimming leaves enough.
const DRAWN_HEIGHT_PX = 768;
const MOST_PIXELS = 25_000_000;
const LONGEST_RATIO = 16;

/** Alpha that counts as drawn, and as solid. */
const [DRAWN, SOLID] = [8, 240];

/**
 * A logo as pixels, white on clear and trimmed, as the command line makes it; only the gate against hostile files is missing here, because
 * a browser decodes pictures in a sandbox of its own.
 * @throws {CampaignError} IMAGE_INVALID with what is wrong and how to export it instead.
 */
export async function decodeLogo(url: string, name: string): Promise<Pick<LogoImage, 'widthPx' | 'heightPx' | 'alpha'>> {
  const picture = await drawPicture(url, name);
  const bounds = boundsOf(picture);
  if (!bounds) throw invalid(name, 'shows nothing', 'Export it again, with its shapes visible.');
  if (bounds.width > LONGEST_RATIO * bounds.height || bounds.height > LONGEST_RATIO * bounds.width) {
    throw invalid(name, 'is too long and thin', `Use the version whose longer side is at most ${LONGEST_RATIO} times the other.`);
  }
  inspect(picture, bounds, name);
  return composeMask(picture, bounds);
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function drawPicture(url: string, name: string): Promise<ImageData> {
  const image = new Image();
  image.src = url;
  await image.decode().catch((cause: unknown) => {
    throw invalid(name, 'cannot be read', 'Open it in a drawing program and export it again as PNG or SVG.', cause);
  });
  const isSvg = /\.svg(?:$|\?)/.test(url);
  const height = isSvg ? DRAWN_HEIGHT_PX : image.naturalHeight;
  const width = Math.round((image.naturalWidth / image.naturalHeight) * height);
  if (!(width * height > 0 && width * height <= MOST_PIXELS)) {
    throw invalid(
      name,
      `is too big (${image.naturalWidth} × ${image.naturalHeight} pixels)`,
      'Export it at most 5000 pixels wide and high.',
    );
  }
  const context = contextOf(width, height, name);
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function boundsOf({ data, width, height }: ImageData): Bounds | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < DRAWN) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** A mask keeps the shape alone: a logo whose colours carry meaning, or a filled rectangle, would come out as a blot. */
function inspect({ data, width }: ImageData, bounds: Bounds, name: string): void {
  const luminances: number[] = [];
  for (let y = bounds.top; y < bounds.top + bounds.height; y++) {
    for (let x = bounds.left; x < bounds.left + bounds.width; x++) {
      const at = (y * width + x) * 4;
      if ((data[at + 3] ?? 0) >= SOLID)
        luminances.push(0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0));
    }
  }
  if (luminances.length > 0.98 * bounds.width * bounds.height) {
    throw invalid(name, 'has no clear ground', 'Export it as PNG or SVG with a clear (transparent) ground, in one colour.');
  }
  luminances.sort((a, b) => a - b);
  const at = (share: number) => luminances[Math.floor(share * (luminances.length - 1))] ?? 0;
  if (at(0.97) - at(0.03) > 64) {
    throw invalid(
      name,
      'has more than one colour',
      'Ask the partner for the version in one colour, with the light parts cut out instead of white.',
    );
  }
}

function composeMask({ data, width }: ImageData, bounds: Bounds): Pick<LogoImage, 'widthPx' | 'heightPx' | 'alpha'> {
  const whole = contextOf(bounds.width, bounds.height, 'mask');
  const mask = whole.createImageData(bounds.width, bounds.height);
  mask.data.fill(255);
  for (let y = 0; y < bounds.height; y++) {
    for (let x = 0; x < bounds.width; x++) {
      mask.data[(y * bounds.width + x) * 4 + 3] = data[((y + bounds.top) * width + x + bounds.left) * 4 + 3] ?? 0;
    }
  }
  whole.putImageData(mask, 0, 0);
  const scale = Math.min(1, MASK_WIDTH_PX / bounds.width, MASK_HEIGHT_PX / bounds.height);
  const [widthPx, heightPx] = [Math.round(bounds.width * scale), Math.round(bounds.height * scale)];
  const small = contextOf(widthPx, heightPx, 'mask');
  small.imageSmoothingQuality = 'high';
  small.drawImage(whole.canvas, 0, 0, widthPx, heightPx);
  const pixels = small.getImageData(0, 0, widthPx, heightPx).data;
  let alpha = '';
  for (let at = 3; at < pixels.length; at += 4) alpha += String.fromCharCode(pixels[at] ?? 0);
  return { widthPx, heightPx, alpha: btoa(alpha) };
}

function contextOf(width: number, height: number, name: string): CanvasRenderingContext2D {
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
  if (context) return context;
  throw invalid(name, 'cannot be drawn, because the browser gives no canvas', 'Close other tabs, or use another browser.');
}

function invalid(name: string, what: string, fix: string, cause?: unknown): CampaignError {
  return new CampaignError('IMAGE_INVALID', `The logo "${name}" ${what}.`, { fix, context: { name }, cause });
}
