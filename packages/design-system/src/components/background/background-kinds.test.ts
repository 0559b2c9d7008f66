import { expect, test } from 'vitest';
import { BACKGROUND_KINDS } from './background-kinds.js';

/** From a thread sixty times as wide as high to a sheet at a wall. */
const BOXES = [
  [6000, 100],
  [728, 90],
  [1080, 1080],
  [2160, 3840],
  [160, 600],
] as const;

const EACH = Object.entries(BACKGROUND_KINDS).flatMap(([kind, draw]) => BOXES.map(([width, height]) => ({ kind, draw, width, height })));

test.each(EACH)('$kind in $width × $height is calm: few shapes, all of them finite', ({ draw, width, height }) => {
  const { far = '', near = '', line } = draw({ widthPx: width, heightPx: height, isPale: true });
  const drawn = `${far}${near}${line?.d ?? ''}`;
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.match(/M/g)?.length ?? 0).toBeLessThanOrEqual(200);
});

test('panes keep about the form of a pane, whatever the box', () => {
  for (const [widthPx, heightPx] of BOXES.slice(1)) {
    const [, width = 0, height = 0] = (
      /h([\d.]+)v([\d.]+)/.exec(BACKGROUND_KINDS.panes({ widthPx, heightPx, isPale: true }).far ?? '') ?? []
    ).map(Number);
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(2);
  }
});
