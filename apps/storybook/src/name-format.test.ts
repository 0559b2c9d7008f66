import { type Format, formats } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { pixelsOf } from './export/export-picture.js';
import { nameFormat, sizeOf } from './name-format.js';

it.each([
  [formats.a4, 'A4', '210 × 297 mm', { widthPx: 1240, heightPx: 1754 }],
  [formats['square-1080'], 'Square', '1080 × 1080 px', { widthPx: 1080, heightPx: 1080 }],
  [formats['story-1080x1920'], 'Story', '1080 × 1920 px', { widthPx: 1080, heightPx: 1920 }],
])('calls $id as people do, with its size, and exports paper at 150 dpi', (format, name, size, pixels) => {
  expect([nameFormat(format), sizeOf(format), pixelsOf(format)]).toEqual([name, size, pixels]);
});

it('gives no two formats one name of one size', () => {
  const names = Object.values<Format>(formats).map((format) => `${nameFormat(format)} ${sizeOf(format)}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('A4 tear off 210 × 297 mm');
});
