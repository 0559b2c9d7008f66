import readCode from 'jsqr';
import sharp from 'sharp';

/** What a telephone reads from the QR code in a picture; undefined when it finds none. */
export async function readQr(file: string): Promise<string | undefined> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
