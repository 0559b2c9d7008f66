import { expect, test } from 'vitest';
import { type Format, shapeOf } from '../format.js';
import { formats } from './_registry.js';

test.each(Object.entries<Format>(formats))('%s keeps what a format promises', (id, format) => {
  expect(format.id).toBe(id);
  expect(format.shape).toBe(shapeOf(format.widthPx, format.heightPx));
  expect(format.purpose).toMatch(/^[A-Z].+\.$/);
  expect(format.source).not.toBe('');
  if (format.print) expect([format.widthPx, format.heightPx]).toEqual([format.print.widthMm * 10, format.print.heightMm * 10]);
  const { top = 0, bottom = 0 } = format.safeAreaPx ?? {};
  expect(top + bottom).toBeLessThan(format.heightPx / 2);
});
