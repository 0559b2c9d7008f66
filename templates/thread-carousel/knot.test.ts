import { expect, test } from 'vitest';
import { knottedThread, type Knot } from './knot.js';
import type { Point } from './thread.js';

const BELOW: Knot = {
  box: { startPx: 150, topPx: 400, widthPx: 780, heightPx: 420 },
  leaves: { over: 'below', lineX: 125, cornerPx: 60 },
  end: { x: 240, y: 1080 },
};
const ABOVE: Knot = { ...BELOW, box: { ...BELOW.box, topPx: 1300 }, leaves: { ...BELOW.leaves, over: 'above' } as Knot['leaves'] };
const END: Knot = { ...BELOW, leaves: { over: 'end' }, end: { x: 1100, y: 450 } };

function crossings(points: readonly Point[]): number {
  const line = points.filter((_, index) => index % 5 === 0);
  const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  const pairs = line.slice(1).map((to, index) => [line[index] ?? to, to] as const);
  return pairs.reduce(
    (sum, [a, b], index) =>
      sum + pairs.slice(index + 2).filter(([c, d]) => side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)).length,
    0,
  );
}

test.each([BELOW, ABOVE, END])('the knot has many crossings and stays in its box ($leaves.over)', (knot) => {
  const { tangled } = knottedThread(knot);
  expect(crossings(tangled)).toBeGreaterThanOrEqual(9);
  for (const { x, y } of tangled) {
    expect(x).toBeGreaterThanOrEqual(knot.box.startPx);
    expect(x).toBeLessThanOrEqual(knot.box.startPx + knot.box.widthPx);
    expect(Math.abs(y - knot.box.topPx - knot.box.heightPx / 2)).toBeLessThanOrEqual(knot.box.heightPx / 2);
  }
});

test.each([BELOW, ABOVE, END])('the free end begins where the knot ends, and arrives level with the number ($leaves.over)', (knot) => {
  const { tangled, free } = knottedThread(knot);
  expect(free[0]?.x).toBeCloseTo(tangled.at(-1)?.x ?? 0, 6);
  expect(free[0]?.y).toBeCloseTo(tangled.at(-1)?.y ?? 0, 6);
  expect(free.at(-1)).toEqual(knot.end);
  expect(free.at(-2)?.y).toBeCloseTo(knot.end.y, 6);
  expect(crossings(free)).toBe(0);
});
