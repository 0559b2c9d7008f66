import { formats } from '@campaignkit/model';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { sampleMetadata } from '../test/sample-metadata.js';
import { sampleSvg } from '../test/sample-svg.js';
import { encodePiece } from './encode-piece.js';
import { encoders } from './encoders/_registry.js';
import { createDrawing } from './drawing.js';
import { rasterSize } from './raster/raster-size.js';

const size = rasterSize(formats['square-1080'], 150);
const svg = sampleSvg(1080, 1080);

it('makes every file type asked, in that order, with the bytes each encoder makes alone', async () => {
  const artifacts = await encodePiece(svg, { ...size, fileTypes: ['jpeg', 'svg', 'png'], metadata: sampleMetadata });
  expect(artifacts.map(({ extension }) => extension)).toEqual(['jpg', 'svg', 'png']);
  const alone = await encoders.png.encode(createDrawing(svg, size, sampleMetadata));
  expect(Buffer.compare(artifacts[2]?.bytes ?? new Uint8Array(), alone.bytes)).toBe(0);
});

it('names the piece when a type cannot hold it', async () => {
  const wide = { widthPx: 20_000, heightPx: 100, print: null };
  await expect(encodePiece(svg, { ...wide, fileTypes: ['webp'], metadata: sampleMetadata })).rejects.toMatchObject({
    code: 'ARTIFACT_FAILED',
    message: expect.stringMatching(/^fr-XA\/m06\/coin-row\.a4 could not be written as webp of 20000 × 100 pixels: /),
    detail: { fix: 'Lower --dpi, or use another file type.' },
  });
});

it.each(['png', 'jpg', 'webp', 'avif'] as const)('gives up quality of a %s until it keeps the limit, and not before', async (type) => {
  const make = async (maxBytes?: number) => {
    const [artifact] = await encodePiece(svg, { ...size, fileTypes: [type], metadata: sampleMetadata, maxBytes });
    return artifact?.bytes ?? new Uint8Array();
  };
  const free = await make();
  expect(Buffer.compare(await make(free.length), free)).toBe(0);
  const limited = await make(free.length - 1);
  expect(limited.length).toBeLessThan(free.length);
  expect(await sharp(limited).metadata()).toMatchObject({ width: 1080, height: 1080 });
});

it('returns a file that cannot keep the limit as small as it can be, for the caller to report', async () => {
  const [artifact] = await encodePiece(svg, { ...size, fileTypes: ['jpg'], metadata: sampleMetadata, maxBytes: 1 });
  expect(artifact?.bytes.length).toBeGreaterThan(1);
});
