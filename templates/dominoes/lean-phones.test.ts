import { expect, test } from 'vitest';
import { leanPhones } from './lean-phones.js';

const ROW = { wallPx: 400, lengthPx: 300, thickPx: 24, radiusPx: 6, stepPx: 70, lastStepPx: 80, gapPx: 4, begins: 'outside' } as const;

test('the last phone touches the one that stands', () => {
  const [last] = leanPhones(ROW);
  if (!last) throw new Error('No phone.');
  const topEndPx = last.footPx + (ROW.lengthPx - 2 * ROW.radiusPx) * Math.sin(last.lean) + ROW.radiusPx;
  expect(topEndPx).toBeCloseTo(ROW.wallPx, 3);
});

test('each phone before it leans further, and none lies through the floor', () => {
  const leans = leanPhones(ROW).map(({ lean }) => lean);
  expect(leans.length).toBeGreaterThan(4);
  expect(leans).toEqual(leans.toSorted((a, b) => a - b));
  expect(Math.max(...leans)).toBeLessThan(Math.PI / 2);
});

test('each rests on the next at the same distance', () => {
  const reachPx = ROW.lengthPx - 2 * ROW.radiusPx;
  const phones = leanPhones(ROW);
  for (const [index, phone] of phones.slice(1).entries()) {
    const next = phones[index];
    if (!next) throw new Error('No phone before it.');
    const xPx = phone.footPx + reachPx * Math.sin(phone.lean) - next.footPx;
    const awayPx = reachPx * Math.cos(phone.lean) * Math.sin(next.lean) - xPx * Math.cos(next.lean);
    expect(awayPx).toBeCloseTo(ROW.thickPx + ROW.gapPx, 2);
  }
});

test('a row that begins inside shows whole phones only', () => {
  const whole = leanPhones({ ...ROW, begins: 'whole' });
  expect(whole.length).toBeLessThan(leanPhones(ROW).length);
  for (const { footPx } of whole) expect(footPx).toBeGreaterThanOrEqual(ROW.thickPx);
});
