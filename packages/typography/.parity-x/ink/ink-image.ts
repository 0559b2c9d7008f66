import sharp from 'sharp';

/** Ink on white: 0 is white, 255 is black. */
export interface InkImage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ink: Uint8Array;
}

/** Reads a picture (PNG or SVG) as ink on white. */
export async function readInk(picture: Uint8Array): Promise<InkImage> {
  const { data, info } = await sharp(picture, { limitInputPixels: false })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .negate()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, ink: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
}

/** A part of a picture; white where it reaches over the edge. */
export function cropInk(image: InkImage, leftPx: number, topPx: number, widthPx: number, heightPx: number): InkImage {
  const ink = new Uint8Array(widthPx * heightPx);
  const from = Math.max(0, -leftPx);
  const to = Math.min(widthPx, image.widthPx - leftPx);
  for (let row = 0; row < heightPx; row++) {
    const source = topPx + row;
    if (source < 0 || source >= image.heightPx || to <= from) continue;
    const start = source * image.widthPx + leftPx;
    ink.set(image.ink.subarray(start + from, start + to), row * widthPx + from);
  }
  return { widthPx, heightPx, ink };
}

/** Puts pictures of one width under each other. */
export function stackInk(images: readonly InkImage[]): InkImage {
  const widthPx = images[0]?.widthPx ?? 0;
  const heightPx = images.reduce((sum, image) => sum + image.heightPx, 0);
  const ink = new Uint8Array(widthPx * heightPx);
  let at = 0;
  for (const image of images) {
    ink.set(image.ink, at);
    at += image.ink.length;
  }
  return { widthPx, heightPx, ink };
}
