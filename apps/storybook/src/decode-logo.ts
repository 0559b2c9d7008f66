import type { LogoImage } from '@campaignkit/model';
import { type Bounds, inspectLogo, refuseLogo } from './inspect-logo.js';

const MASK_HEIGHT_PX = 256;
const MASK_WIDTH_PX = 2048;
// Drawn larger than needed, so that trimming leaves enough.
const DRAWN_HEIGHT_PX = 768;
const MOST_PIXELS = 25_000_000;

/**
 * A logo as pixels, white on clear and trimmed, as the command line makes it; only the gate against hostile files is missing here, because
 * a browser decodes pictures in a sandbox of its own.
 * @throws {CampaignError} IMAGE_INVALID with what is wrong and how to export it instead.
 */
export async function decodeLogo(url: string, name: string): Promise<Pick<LogoImage, 'widthPx' | 'heightPx' | 'alpha'>> {
  const picture = await drawPicture(url, name);
  return composeMask(picture, inspectLogo(picture, name));
}

async function drawPicture(url: string, name: string): Promise<ImageData> {
  const image = new Image();
  image.src = url;
  await image.decode().catch((cause: unknown) => {
    throw refuseLogo(name, 'cannot be read', 'Open it in a drawing program and export it again as PNG or SVG.', cause);
  });
  const isSvg = /\.svg(?:$|\?)/.test(url);
  const height = isSvg ? DRAWN_HEIGHT_PX : image.naturalHeight;
  const width = Math.round((image.naturalWidth / image.naturalHeight) * height);
  if (!(width * height > 0 && width * height <= MOST_PIXELS)) {
    throw refuseLogo(
      name,
      `is too big (${image.naturalWidth} × ${image.naturalHeight} pixels)`,
      'Export it at most 5000 pixels wide and high.',
    );
  }
  const context = contextOf(width, height, name);
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
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
  throw refuseLogo(name, 'cannot be drawn, because the browser gives no canvas', 'Close other tabs, or use another browser.');
}
