import type { Copy, Frame } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { looks } from '../../_tokens.js';
import { arrange } from './arrange.js';

const FRAME: Frame = {
  widthPx: 2100,
  heightPx: 2970,
  u: 21,
  shape: 'poster',
  dir: 'ltr',
  safe: { top: 0, bottom: 0, start: 0, end: 0 },
  pxPerMm: 10,
  squeeze: 1,
};

const COPY = {
  help: [{ headline: { kind: 'number', text: '0800 1111' }, address: 'help.example', url: 'https://help.example' }],
  support: 'You are not to blame.',
  tips: ['Say no', 'Tell someone'],
} as unknown as Copy;

const ASKED = { frame: FRAME, look: looks.boys, copy: COPY, widthPx: 1806, showSteps: true, stepsStand: 'beside-number' } as const;

test('steps stand beside the number where both read well', () => {
  const { stand, startPx, endPx, numberPx } = arrange(ASKED);
  expect(stand).toBe('beside-number');
  expect(startPx + endPx + 4 * FRAME.u).toBeCloseTo(1806);
  expect(numberPx).toBe(startPx);
});

test('on a postcard, where letters keep their points, everything stands under each other', () => {
  expect(arrange({ ...ASKED, frame: { ...FRAME, widthPx: 1050, u: 10.5 }, widthPx: 903 }).stand).not.toBe('beside-number');
});

test('a page too long for its column keeps the whole width', () => {
  const address = 'young-people-who-need-help.a-long-name.example/talk';
  const copy = { ...COPY, help: [{ ...COPY.help[0], address }] } as Copy;
  expect(arrange({ ...ASKED, copy }).stand).toBe('beside-contacts');
});

test('a long number takes the whole width, and its QR code stands under it', () => {
  const copy = { ...COPY, help: [{ ...COPY.help[0], headline: { kind: 'number', text: '0808 1000 900' } }] } as Copy;
  const { numberPx, isQrLow } = arrange({ ...ASKED, copy });
  expect({ numberPx, isQrLow }).toEqual({ numberPx: 1806, isQrLow: true });
});

test('without room in the smallest letters the steps give way', () => {
  expect(arrange({ ...ASKED, frame: { ...FRAME, squeeze: 0.56 } }).hasSteps).toBe(false);
});
