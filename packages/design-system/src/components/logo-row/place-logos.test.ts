import type { LogoImage } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { clearSpacePx, placeLogos, rowWidthPx } from './place-logos.js';

const ROLES = ['funder', 'police', 'publisher'] as const;
/** Sizes in u: a square mark has 4. */
const ROOM = { heightPx: 4, most: 3 };

function logo(ratio: number, index = 0): LogoImage {
  return { name: `${index}`, role: ROLES[index % 3] ?? 'funder', widthPx: Math.round(600 * ratio), heightPx: 600, alpha: '' };
}

const RATIOS = [1, 3.4, 1 / 6, 6, 0.7, 1.5, 2.5, 16];
const some = (count: number) => Array.from({ length: count }, (_, index) => logo(RATIOS[index] ?? 1, index));

test.each([
  ['a square', 1, 4, 4],
  ['a mark half as wide again', 1.5, 3.27, 4.9],
  ['the widest with the full area', 16 / 9, 3, 5.33],
  ['a mark beside its name', 3.4, 3, 10.2],
  ['a long name', 6, 3, 18],
  ['a tall mark', 0.5, 4, 2],
  ['a flagpole', 1 / 6, 4, 0.67],
])('%s stands between 3 and 4 u, in 16 u² where that can be had', (_, ratio, heightPx, widthPx) => {
  const [[placed] = []] = placeLogos([logo(ratio)], ROOM);
  expect(placed?.heightPx).toBeCloseTo(heightPx, 1);
  expect(placed?.widthPx).toBeCloseTo(widthPx, 1);
});

test('publisher, police, funder: in this order, whatever the file says', () => {
  const names = placeLogos(some(3), ROOM).flat();
  expect(names.map((placed) => placed.logo.role)).toEqual(['publisher', 'police', 'funder']);
});

test.each([
  [0, []],
  [1, [1]],
  [3, [3]],
  [4, [2, 2]],
  [5, [3, 2]],
  [7, [4, 3]],
  [8, [4, 4]],
])('%i logos stand in rows of %j', (count, rows) => {
  expect(placeLogos(some(count), ROOM).map((row) => row.length)).toEqual(rows);
});

test('a story has one, a strip none', () => {
  expect(placeLogos(some(8), { ...ROOM, most: 1 }).map((row) => row.map(({ logo: { role } }) => role))).toEqual([['publisher']]);
  expect(placeLogos(some(8), { ...ROOM, most: 0 })).toEqual([]);
});

test('rows never leave their room, and every logo is there', () => {
  for (const widthPx of [80, 40, 20, 10]) {
    for (let count = 1; count <= 8; count++) {
      const rows = placeLogos(some(count), { ...ROOM, widthPx });
      expect(rows.flat()).toHaveLength(count);
      expect(Math.max(...rows.map(rowWidthPx))).toBeLessThanOrEqual(widthPx + 1e-9);
    }
  }
});

test('between two marks there is 0.9 of the higher one', () => {
  const [[one, other] = []] = placeLogos([logo(1, 2), logo(6, 1)], ROOM);
  expect(one && other && clearSpacePx(one, other)).toBeCloseTo(3.6);
});
