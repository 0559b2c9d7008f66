import { formats } from '@campaignkit/model';
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
