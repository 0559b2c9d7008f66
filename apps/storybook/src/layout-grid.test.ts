import { formats } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { layoutGrid } from './layout-grid.js';

it('divides a poster into twelve columns with gutters of 2 u between margins of 7 u, and leaves 4 u at the foot', () => {
  const u = 21;
  const { inner, columns } = layoutGrid(formats.a4);
  expect(inner).toEqual({ xPx: 7 * u, yPx: 7 * u, widthPx: 2100 - 14 * u, heightPx: 2970 - 11 * u });
  expect(columns).toHaveLength(12);
  const [first, second] = columns;
  const last = columns.at(-1);
  expect((second?.xPx ?? 0) - (first?.xPx ?? 0) - (first?.widthPx ?? 0)).toBeCloseTo(2 * u);
  expect((last?.xPx ?? 0) + (last?.widthPx ?? 0)).toBeCloseTo(2100 - 7 * u);
});

it('divides a story into six columns', () => {
  expect(layoutGrid(formats['story-1080x1920']).columns).toHaveLength(6);
});
