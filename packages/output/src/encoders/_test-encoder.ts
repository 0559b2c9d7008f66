import { CampaignError, formats } from '@campaignkit/model';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sampleMetadata } from '../../test/sample-metadata.js';
import { SAMPLE_QR, sampleSvg } from '../../test/sample-svg.js';
import { createDrawing } from '../drawing.js';
import type { Encoder } from '../encoder.js';
import { PROOF_DPI, rasterSize } from '../raster/raster-size.js';

const FIELD = [0x0d, 0x3a, 0x33];
const COLOUR_TOLERANCE = 12;

/** What every file type must do, whoever adds it. */
export function testEncoder(id: string, encoder: Encoder): void {
  const { a4, 'link-1200x630': link } = formats;
  const draw = (format = a4) => createDrawing(sampleSvg(format.widthPx, format.heightPx), rasterSize(format, PROOF_DPI), sampleMetadata);

  describe(`encoder ${id}`, () => {
    it('is named as its file, and so is the ending', async () => {
      expect(encoder.id).toBe(id);
      expect((await encoder.encode(draw(link))).extension).toBe(id);
    });

    it('says its media type as the bytes are', async () => {
      const { bytes, mediaType } = await encoder.encode(draw(link));
      expect(mediaType).toBe(encoder.mediaType);
      const { format, compression } = await sharp(bytes).metadata();
      expect(encoder.mediaType).toContain(format === 'heif' ? (compression === 'av1' ? 'avif' : 'heif') : format);
    });

    it('makes the same bytes from the same piece', async () => {
      const [first, second] = [await encoder.encode(draw()), await encoder.encode(draw())];
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    });

    it.each([
      [a4, 1240, 1754],
      [link, 1200, 630],
    ])('draws %o at its own size', async (format, widthPx, heightPx) => {
      expect(await encoder.encode(draw(format))).toMatchObject({ widthPx, heightPx });
      if (encoder.mediaType === 'image/svg+xml') return;
      expect(await sharp((await encoder.encode(draw(format))).bytes).metadata()).toMatchObject({
        width: widthPx,
        height: heightPx,
        channels: 3,
        depth: 'uchar',
      });
    });

    it('fills the sheet to its last pixel, in the right colour', async () => {
      const pixels = await pixelsOf((await encoder.encode(draw())).bytes);
      for (const [x, y] of [
        [0, 0],
        [1239, 0],
        [0, 1753],
        [1239, 1753],
        [620, 1753],
      ] as const) {
        const at = (y * pixels.width + x) * 3;
        for (const channel of [0, 1, 2])
          expect(Math.abs((pixels.data[at + channel] ?? 0) - (FIELD[channel] ?? 0)), `${x},${y}`).toBeLessThanOrEqual(COLOUR_TOLERANCE);
      }
    });

    it.each([
      ['at its best', undefined],
      ['as small as it can be', 1],
    ])('keeps a QR code readable %s', async (_, maxBytes) => {
      const drawing = createDrawing(sampleSvg(link.widthPx, link.heightPx), { ...rasterSize(link, PROOF_DPI), maxBytes }, sampleMetadata);
      const { data, width, height } = await pixelsOf((await encoder.encode(drawing)).bytes);
      const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
      for (let i = 0; i < width * height; i++) rgba.set(data.subarray(i * 3, i * 3 + 3), i * 4);
      expect(jsQR(rgba, width, height)?.data).toBe(SAMPLE_QR);
    });

    it('carries title, description, licence, contact and status in the file', async () => {
      const text = await metadataOf((await encoder.encode(draw())).bytes);
      for (const part of [
        'Ils veulent de l’argent ? Parle &amp; &lt;respire&gt;',
        'Une rangée de pièces',
        'CC BY 4.0',
        'Sample line: 555 0100',
        'M06 · fr-XA',
        '<xmp:Label>draft</xmp:Label>',
      ]) {
        expect(text).toContain(part);
      }
    });

    it('refuses a drawing that is no SVG', async () => {
      const broken = createDrawing('<p>no drawing</p>', rasterSize(a4, PROOF_DPI), sampleMetadata);
      await expect(encoder.encode(broken)).rejects.toThrow(CampaignError);
      await expect(encoder.encode(broken)).rejects.toMatchObject({
        code: 'ARTIFACT_FAILED',
        message: expect.stringContaining(sampleMetadata.id),
      });
    });
  });
}

async function pixelsOf(bytes: Uint8Array): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(bytes, { density: isSvg(bytes) ? PROOF_DPI : 72 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function metadataOf(bytes: Uint8Array): Promise<string> {
  return isSvg(bytes) ? Buffer.from(bytes).toString() : ((await sharp(bytes).metadata()).xmpAsString ?? '');
}

function isSvg(bytes: Uint8Array): boolean {
  return bytes[0] === '<'.charCodeAt(0);
}
