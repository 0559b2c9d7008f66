import { expect, test } from 'vitest';
import { fanPhones } from './fan-phones.js';

const FAN = { startPx: 70, wallPx: 700, lengthPx: 380, thickPx: 40, radiusPx: 10, count: 6 };
const phones = fanPhones(FAN);

test('the last phone touches the one that stands', () => {
  const last = phones.at(-1);
  if (!last) throw new Error('No phone.');
  const topEndPx = last.footPx + (FAN.lengthPx - 2 * FAN.radiusPx) * Math.sin(last.lean) + FAN.radiusPx;
  expect(topEndPx).toBeCloseTo(FAN.wallPx, 3);
});

test('each has fallen less far than the one before it; the first lies almost, and none lies through the floor', () => {
  const leans = phones.map(({ lean }) => lean);
  expect(leans).toEqual(leans.toSorted((a, b) => b - a));
  expect(new Set(leans).size).toBe(FAN.count);
  expect(leans[0]).toBeGreaterThan(1.3);
  expect(leans[0]).toBeLessThan(Math.PI / 2);
});

test('all are whole and inside, and steeper ones stand further apart', () => {
  expect(phones[0]?.footPx).toBeGreaterThanOrEqual(FAN.startPx + FAN.thickPx);
  const steps = phones.slice(1).map(({ footPx }, index) => footPx - (phones[index]?.footPx ?? 0));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(Math.min(...steps)).toBeGreaterThan(0);
});
