import { expect, test } from 'vitest';
import { growthOf } from './growth-of.js';

const points = (heapBytes: (texts: number) => number) =>
  Array.from({ length: 10 }, (_, index) => {
    const texts = (index + 1) * 100;
    return { texts, heapBytes: heapBytes(texts), externalBytes: 2000, wasmBytes: 1000, rssBytes: 0 };
  });

test('what is kept for every text is growth', () => {
  expect(growthOf(points((texts) => 5000 + texts * 300))).toBeCloseTo(300);
});

test('what is kept once, while caches fill, is none', () => {
  expect(growthOf(points((texts) => Math.min(texts, 500) * 9000))).toBeCloseTo(0);
});

test('memory outside of the heap counts', () => {
  const outside = points(() => 0).map((point) => ({ ...point, externalBytes: point.texts * 50 }));
  expect(growthOf(outside)).toBeCloseTo(50);
});
