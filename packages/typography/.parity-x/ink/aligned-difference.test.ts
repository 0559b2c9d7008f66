import { expect, test } from 'vitest';
import { alignedDifference } from './aligned-difference.js';
import { type InkImage, readInk } from './ink-image.js';

/** A row of strokes, one of which may have a dot over it. */
function strokes({ moveX = 0, moveY = 0, dotAt }: { moveX?: number; moveY?: number; dotAt?: number } = {}): Promise<InkImage> {
  const paths = Array.from({ length: 20 }, (_, index) => `<rect x="${10 + index * 14}" y="20" width="3" height="16"/>`);
  const dot = dotAt === undefined ? '' : `<rect x="${10 + dotAt * 14}" y="14" width="3" height="3"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="50"><g transform="translate(${moveX} ${moveY})">${paths.join('')}${dot}</g></svg>`;
  return readInk(Buffer.from(svg));
}

test('the same ink does not differ', async () => {
  expect(alignedDifference(await strokes(), await strokes(), 5)).toMatchObject({ unequalInk: 0, peak: 0, driftPx: 0 });
});

test('a line that begins some px further is moved back, and says so', async () => {
  expect(alignedDifference(await strokes(), await strokes({ moveX: -3, moveY: 1 }), 5)).toMatchObject({ unequalInk: 0, driftPx: 3 });
});

test('a missing dot is next to nothing in the whole, and a dark spot', async () => {
  const { unequalInk, allInk, peak } = alignedDifference(await strokes({ dotAt: 9 }), await strokes(), 5);
  expect(unequalInk / allInk).toBeLessThan(0.01);
  expect(peak).toBeGreaterThan(0.2);
});

test('a line further away than any rounding differs', async () => {
  const { unequalInk, allInk } = alignedDifference(await strokes(), await strokes({ moveX: 7 }), 5);
  expect(unequalInk / allInk).toBeGreaterThan(0.4);
});

test('nothing against nothing is no difference', async () => {
  const white: InkImage = { widthPx: 40, heightPx: 20, ink: new Uint8Array(800) };
  expect(alignedDifference(white, white, 5)).toEqual({ unequalInk: 0, allInk: 0, peak: 0, driftPx: 0 });
});
