import type { Frame } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { stripFootPx } from './strip-foot.js';

const foot = (heightPx: number, bottom: number) =>
  stripFootPx({ widthPx: 3 * heightPx, heightPx, safe: { top: 0, bottom, start: 0, end: 0 } } as Frame);

test('what covers a third of a profile header stands on a ground of its own, and the light is over it', () => {
  expect(foot(500, 170)).toBe(170);
});

test('a strip that nothing covers, or only its edge, has no foot', () => {
  expect([foot(90, 0), foot(500, 40)]).toEqual([0, 0]);
});
