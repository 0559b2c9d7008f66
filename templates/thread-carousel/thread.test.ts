import { expect, test } from 'vitest';
import { looseThread, within } from './thread.js';

const THREAD = { startX: 440, endX: 3050, middleY: 600, radiusX: 200, radiusY: 165, turns: 8.6, calm: 110 };
const points = looseThread(THREAD);

test('the thread is one line, without a jump', () => {
  const longest = Math.max(
    ...points.slice(1, -1).map(({ x, y }, index) => Math.hypot(x - (points[index]?.x ?? 0), y - (points[index]?.y ?? 0))),
  );
  expect(longest).toBeLessThan(0.1 * THREAD.radiusX);
});

test('it is tangled at first, then comes loose: the second half never runs back', () => {
  const runsBack = points.slice(1).map(({ x }, index) => x < (points[index]?.x ?? 0));
  expect(runsBack.lastIndexOf(true)).toBeGreaterThan(0.3 * points.length);
  expect(points.slice(runsBack.lastIndexOf(true) + 1).every(({ x }) => x > 1200)).toBe(true);
});

test('it ends straight, on its middle line', () => {
  expect(points.at(-1)).toEqual({ x: THREAD.endX, y: THREAD.middleY });
  for (const { y } of points.filter(({ x }) => x > 2950)) expect(Math.abs(y - THREAD.middleY)).toBeLessThan(6);
});

test('two neighbouring cards show the same points at their common edge', () => {
  const atEdge = ({ x }: { x: number }) => Math.abs(x - 1000) < 30;
  expect(within(points, 0, 1000, 40).filter(atEdge)).toEqual(within(points, 1000, 2000, 40).filter(atEdge));
});
