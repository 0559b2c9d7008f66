import path from 'node:path';
import sharp from 'sharp';
import type { BlockComparison } from '../compare-language.js';
import type { InkImage } from '../ink/ink-image.js';

/** Writes Chromium, ours, and both on each other: black where both have ink, red where only Chromium has, blue where only we have. */
export async function writePicture(folder: string, comparison: BlockComparison, chromium: InkImage, ours: InkImage): Promise<void> {
  const heightPx = Math.max(chromium.heightPx, ours.heightPx);
  const widthPx = chromium.widthPx;
  const { block } = comparison;
  const pixels = Buffer.alloc(widthPx * 3 * heightPx * 3, 255);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const one = y < chromium.heightPx ? (chromium.ink[y * widthPx + x] ?? 0) : 0;
      const other = y < ours.heightPx ? (ours.ink[y * widthPx + x] ?? 0) : 0;
      const colours = [grey(one), grey(other), [255 - other, 255 - Math.max(one, other), 255 - one]];
      colours.forEach((colour, column) => pixels.set(colour, (y * widthPx * 3 + column * widthPx + x) * 3));
    }
  }
  const raw = { width: widthPx * 3, height: heightPx, channels: 3 } as const;
  await sharp(pixels, { raw, limitInputPixels: false })
    .png()
    .toFile(path.join(folder, `${comparison.lang}.${block.name}.${block.widthPx}.png`));
}

function grey(ink: number): readonly number[] {
  return [255 - ink, 255 - ink, 255 - ink];
}
