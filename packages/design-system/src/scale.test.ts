import type { Frame } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { leastWordsPx, scaleFor } from './scale.js';

const A4: Frame = {
  widthPx: 2100,
  heightPx: 2970,
  u: 21,
  shape: 'poster',
  dir: 'ltr',
  safe: { top: 0, bottom: 0, start: 0, end: 0 },
  pxPerMm: 10,
  squeeze: 1,
};

/** Points of a size in layout pixels on paper. */
const points = (px: number) => (px / 10) * (72 / 25.4);

test('squeezed words step down, but never under 11 pt for reading, 16 pt for numbers and 7 pt for the version line', () => {
  const [roomy, tight] = [scaleFor(A4), scaleFor({ ...A4, squeeze: 0.3 })];
  expect(tight.headline).toBeLessThan(roomy.headline);
  expect(tight.version).toBe(roomy.version);
  expect([points(tight.body), points(tight.tip), points(tight.second), points(tight.version)].map(Math.floor)).toEqual([11, 11, 17, 7]);
});

test('number and label never give way', () => {
  const [roomy, tight] = [scaleFor(A4), scaleFor({ ...A4, squeeze: 0.3 })];
  expect([tight.number, tight.label, tight.second]).toEqual([roomy.number, roomy.label, roomy.second]);
});

test('on smaller paper points stay points, so the same words take more of the sheet', () => {
  const a6 = { ...A4, widthPx: 1050, heightPx: 1480, u: 10.5, squeeze: 0.3 };
  expect(points(scaleFor(a6).body)).toBeCloseTo(points(scaleFor({ ...A4, squeeze: 0.3 }).body), 5);
  expect(scaleFor(a6).qr / 10).toBeGreaterThanOrEqual(20);
});

test('on a screen 1080 px wide reading text has 32 px and numbers 44 px at least', () => {
  const square: Frame = { ...A4, widthPx: 1080, heightPx: 1080, u: 10.8, shape: 'square', pxPerMm: null, squeeze: 0.3 };
  const { body, second, qr, version } = scaleFor(square);
  expect([body >= 32, second >= 44, qr >= 160, version >= 20]).toEqual([true, true, true, true]);
});

test.each([
  ['column', 160, 600],
  ['box', 300, 250],
] as const)('on a %s words have 11 px at least, however long they are', (shape, widthPx, heightPx) => {
  const frame: Frame = { ...A4, widthPx, heightPx, u: Math.min(widthPx, heightPx) / 100, shape, pxPerMm: null, squeeze: 0.3 };
  const { headlineSmallest, numberSmallest, label, body } = scaleFor(frame);
  expect(Math.min(headlineSmallest, numberSmallest, label, body)).toBeGreaterThanOrEqual(11);
});

test('words that stand for a number step down with the others, from 0.7 of its smallest size to 11 pt', () => {
  expect(leastWordsPx(A4)).toBeCloseTo(0.7 * scaleFor(A4).numberSmallest);
  expect(leastWordsPx({ ...A4, squeeze: 0.7 })).toBeCloseTo(0.7 * leastWordsPx(A4));
  expect(Math.floor(points(leastWordsPx({ ...A4, squeeze: 0.3 })))).toBe(11);
});

test('on a strip such words are as legible as everything else on it', () => {
  expect(leastWordsPx({ ...A4, widthPx: 320, heightPx: 100, u: 1, shape: 'strip', pxPerMm: null, squeeze: 0.3 })).toBe(11);
});
