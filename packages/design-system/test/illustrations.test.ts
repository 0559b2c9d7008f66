import { readFileSync } from 'node:fs';
import { type Illustration, type IllustrationColours, illustrations } from '@campaignkit/design-system';
import { expect, test } from 'vitest';
import { leavesFrame, paintShapes, partsOf } from './paint-shapes.js';
import { readShapes } from './read-shapes.js';

const COLOURS: IllustrationColours = { field: '#000001', object: '#000002', ink: '#000003', light: '#000004', hand: '#000005' };

/** Drawings whose object repeats, and the light with it: one nail to each of four fingers. */
const REPEATED_LIGHT: Readonly<Record<string, number>> = { 'hand-list': 4 };

const drawings = Object.entries<Illustration>(illustrations);
const alts = JSON.parse(readFileSync(new URL('../../../locales/en/toolkit.json', import.meta.url), 'utf8')) as Record<string, string>;

test('the drawings that templates and pages build on are there', () => {
  expect(Object.keys(illustrations).join(' ')).toMatchInlineSnapshot(
    `"bank-card-stop bubbles bus-stop calendar-day camera-off chair-beside clipboard-note close-cross coin-bubble compass desk-lamp door-ajar doorbell eraser first-line flag-player game-pad hand-list hand-phone key kitchen-table leave-chat letter-envelope lid-closing life-ring listening luggage-tag mug-pair notice-board pause-live phone-dominoes school-desk staircase-light stop-hand tear-off tent-light thread-knot two-friends umbrella-two window-night"`,
  );
});

test.each(drawings)('%s is named as its file, says in a sentence what it is for, and has an alt text', (id, { id: own, purpose }) => {
  expect(own).toBe(id);
  expect(purpose).toMatch(/^[A-Z].{20,140}\.$/);
  expect(alts[`illustration.${id}`]).toMatch(/^[A-Z].{9,140}\.$/);
});

test.each(drawings)('%s names no colour of its own', (_, { draw }) => {
  const used = readShapes(draw(COLOURS)).flatMap(({ fill, stroke }) => [fill, stroke]);
  expect([...Object.values(COLOURS), 'none']).toEqual(expect.arrayContaining(used));
});

test.each(drawings)('%s stays inside its frame and has one light part', (id, { draw }) => {
  const samples = paintShapes(readShapes(draw(COLOURS)));
  expect(leavesFrame(samples)).toBe(false);
  expect(partsOf(samples, COLOURS.light)).toHaveLength(REPEATED_LIGHT[id] ?? 1);
});

test('a shape that reaches over the edge, and a second light, are noticed', () => {
  const line = { fill: 'none', halfWidth: 5, cap: 'butt' };
  const row = (y: number, to: number) => ({ ...line, stroke: COLOURS.light, outlines: [[[20, y] as const, [to, y] as const]] });
  expect(leavesFrame(paintShapes([row(20, 240)]))).toBe(false);
  expect(leavesFrame(paintShapes([row(20, 246)]))).toBe(true);
  expect(partsOf(paintShapes([row(20, 200), row(80, 200)]), COLOURS.light)).toHaveLength(2);
});
