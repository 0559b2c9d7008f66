import type { Frame } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { SMALLEST_PX, stripSizesFor } from './strip-sizes.js';

const NO_SAFE_AREA = { top: 0, bottom: 0, start: 0, end: 0 };

function sizes(widthPx: number, heightPx: number, changes: Partial<Frame> = {}) {
  const u = Math.min(widthPx, heightPx) / 100;
  return stripSizesFor({ widthPx, heightPx, u, shape: 'strip', dir: 'ltr', safe: NO_SAFE_AREA, pxPerMm: null, squeeze: 1, ...changes });
}

test('in a low strip the number fills half of the height', () => {
  expect(sizes(728, 90).numberPx).toBe(45);
});

test('in a high strip the width decides, so that words do not grow out of their block', () => {
  expect(sizes(1500, 500).numberPx).toBe(sizes(1500, 900).numberPx);
});

test('what the safe area covers gives no room', () => {
  expect(sizes(728, 90, { safe: { ...NO_SAFE_AREA, bottom: 30 } }).numberPx).toBe(30);
});

test('nothing steps down under the smallest size', () => {
  const { labelPx } = sizes(320, 50, { squeeze: 0.56 });
  expect(labelPx).toBe(SMALLEST_PX);
});

test('in a small strip with long words the number gives way a little, so that label and page stand whole', () => {
  const [roomy, tight] = [sizes(320, 100), sizes(320, 100, { squeeze: 0.56 })];
  expect(tight.numberPx).toBeCloseTo(0.8 * roomy.numberPx);
});
