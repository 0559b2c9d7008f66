import { expect, test } from 'vitest';
import { type Format, type Shape, shapeOf } from '../format.js';
import { formats } from './_registry.js';

/** Said by the format: no size tells what is done with a sheet. */
const SHAPES_OF_USE: readonly Shape[] = ['card', 'box', 'tear-off', 'backdrop'];

test.each(Object.entries<Format>(formats))('%s keeps what a format promises', (id, format) => {
  expect(format.id).toBe(id);
  if (!SHAPES_OF_USE.includes(format.shape)) expect(format.shape).toBe(shapeOf(format.widthPx, format.heightPx));
  expect(format.purpose).toMatch(/^[A-Z].+\.$/);
  expect(format.source).not.toBe('');
  expect(format.sourceDate).toMatch(/^20\d\d(-(0[1-9]|1[0-2]))?$/);
  expect(Number.isInteger(format.widthPx) && Number.isInteger(format.heightPx)).toBe(true);
  if (format.print) expect(format.widthPx / format.print.widthMm).toBeCloseTo(format.heightPx / format.print.heightMm, 5);
  const { top = 0, bottom = 0, start = 0, end = 0 } = format.safeAreaPx ?? {};
  expect(top + bottom).toBeLessThan(format.heightPx / 2);
  expect(start + end).toBeLessThan(format.widthPx / 2);
  expect(format.maxBytes ?? 100_000).toBeGreaterThanOrEqual(100_000);
});

test('a size carried in the name of a format is its size', () => {
  const sized = Object.values<Format>(formats).filter(({ id }) => /\d+x\d+$/.test(id));
  expect(sized.map(({ id, widthPx, heightPx }) => id.replace(/\d+x\d+$/, `${widthPx}x${heightPx}`))).toEqual(sized.map(({ id }) => id));
});

test('paper, cards, feeds, stories, links, slides, banners and screens are all served', () => {
  expect(Object.keys(formats).length).toBeGreaterThanOrEqual(28);
});
