import { formats } from '@campaignkit/model';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { sampleMetadata } from '../../test/sample-metadata.js';
import { sampleSvg } from '../../test/sample-svg.js';
import { createDrawing } from '../drawing.js';
import { rasterSize } from '../raster/raster-size.js';
import { encoders } from './_registry.js';
import { testEncoder } from './_test-encoder.js';

for (const [id, encoder] of Object.entries(encoders)) testEncoder(id, encoder);

const a4 = createDrawing(sampleSvg(2100, 2970), rasterSize(formats.a4, 150), sampleMetadata);

it.each(['png', 'jpg', 'webp', 'avif'] as const)('prints %s at its density', async (id) => {
  // Each type has a field of its own for it, or none; EXIF is common to all: 150000 ÷ 1000.
  const { exif } = await sharp((await encoders[id].encode(a4)).bytes).metadata();
  expect(exif?.toString('hex')).toContain('f0490200e8030000');
});

it('puts the metadata of a PNG where readers look for it', async () => {
  const { bytes } = await encoders.png.encode(a4);
  expect(Buffer.from(bytes).includes('iTXtXML:com.adobe.xmp\0\0\0\0\0<?xpacket')).toBe(true);
  expect(Buffer.from(bytes).includes('zTXt')).toBe(false);
});

it('gives an SVG for paper its size in millimetres and text for screen readers', async () => {
  const text = Buffer.from((await encoders.svg.encode(a4)).bytes).toString();
  expect(text).toMatch(
    /^<svg width="210mm" height="297mm" viewBox="0 0 2100 2970" role="img" xml:lang="fr-XA" xmlns="http:\/\/www\.w3\.org\/2000\/svg"><title>Ils veulent/,
  );
  expect(text).toContain('<desc>Une rangée de pièces');
});
