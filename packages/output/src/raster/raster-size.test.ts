import { formats } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { rasterSize } from './raster-size.js';

it('takes paper by its millimetres and the density', () => {
  expect(rasterSize(formats.a4, 150)).toEqual({ widthPx: 1240, heightPx: 1754, print: { widthMm: 210, heightMm: 297, dpi: 150 } });
  expect(rasterSize(formats.a3, 300)).toMatchObject({ widthPx: 3508, heightPx: 4961 });
});

it('takes screens by their own pixels, whatever the density', () => {
  expect(rasterSize(formats['story-1080x1920'], 300)).toEqual({ widthPx: 1080, heightPx: 1920, print: null });
});

it.each([0, 35, 1201, 150.5, Number.NaN])('refuses %d dpi', (dpi) => {
  expect(() => rasterSize(formats.a4, dpi)).toThrow(
    expect.objectContaining({ code: 'ARGUMENT_INVALID', detail: { fix: 'Use 150 for proofs and 300 for print.' } }),
  );
});

it('refuses a sheet of more pixels than a computer holds', () => {
  const a0 = { ...formats.a3, id: 'a0', print: { widthMm: 841, heightMm: 1189 } };
  expect(() => rasterSize(a0, 600)).toThrow('Format "a0" at 600 dpi is 19866 × 28087 pixels. Expected at most 260 million.');
});
