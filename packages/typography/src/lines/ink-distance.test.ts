import { describe, expect, test } from 'vitest';
import { createFontLibrary } from '../faces/font-library.js';
import { readFont } from '../node.js';
import { scriptOf } from '../script-of.js';
import { setText } from '../set-text.js';
import type { SetTextRequest, TextBlock } from '../set-text.types.js';

const fonts = createFontLibrary({ load: readFont });

function head(lang: string, text: string, more: Partial<SetTextRequest> = {}): Promise<TextBlock> {
  const lineHeight = scriptOf(lang).lineHeight.head;
  return setText({ text, lang, widthPx: 4000, fontSizePx: 100, voice: 'straight', fontWeight: 900, lineHeight, ...more }, fonts);
}

/** White between the ink of two lines of one letter each, in em. */
async function whiteBetween(lang: string, upper: string, lower: string, more: Partial<SetTextRequest> = {}): Promise<number> {
  const [both, above, below] = [await head(lang, `${upper}\n${lower}`, more), await head(lang, upper, more), await head(lang, lower, more)];
  const baseline = (block: TextBlock, index: number) => block.lines[index]?.baselinePx ?? 0;
  const upperBottom = baseline(both, 0) + above.ink.bottomPx - baseline(above, 0);
  const lowerTop = baseline(both, 1) + below.ink.topPx - baseline(below, 0);
  return (lowerTop - upperBottom) / 100;
}

describe('ink of neighbouring lines stays apart', () => {
  test.each([
    ['th', 'ฏุ', 'ปี่'],
    ['th', 'ฐู', 'ฟื้'],
    ['hi', 'द्वृ', 'र्कीं'],
    ['en', 'g', 'É'],
  ])('%s: "%s" over "%s", which would touch by the line height alone', async (lang, upper, lower) => {
    expect(await whiteBetween(lang, upper, lower)).toBeCloseTo(0.04, 3);
  });

  test.each([
    [600, 'warm'],
    [600, 'round'],
    [700, 'text'],
  ] as const)('in Thai of weight %i in the voice "%s"', async (fontWeight, voice) => {
    expect(await whiteBetween('th', 'อยู่', 'เพื่อน', { fontWeight, voice })).toBeGreaterThanOrEqual(0.0399);
  });
});

test('only the lines that would touch move apart', async () => {
  const block = await head('th', 'อยู่\nเพื่อน\nคน\nมา');
  const [first = 0, second = 0, third = 0, fourth = 0] = block.lines.map((line) => line.baselinePx);
  expect(second - first).toBeGreaterThan(block.lineHeightPx + 1);
  expect([third - second, fourth - third]).toEqual([expect.closeTo(block.lineHeightPx, 5), expect.closeTo(block.lineHeightPx, 5)]);
  expect(block.heightPx).toBeCloseTo(4 * block.lineHeightPx + (second - first - block.lineHeightPx), 5);
});

test('ink beside ink may share the height between two lines', async () => {
  const request = { lineHeight: 1.1 };
  const beside = await head('en', 'ooog\nÉooo', request);
  expect(beside.heightPx).toBeCloseTo(2 * beside.lineHeightPx, 5);
  expect((await head('en', 'gooo\nÉooo', request)).heightPx).toBeGreaterThan(beside.heightPx + 5);
});

test('lines that moved apart still fit into their height', async () => {
  const fit = { minPx: 20, maxPx: 200, maxLines: 2, heightPx: 260 };
  const block = await head('th', 'อยู่อยู่\nเพื่อนเพื่อน', { fit });
  expect(block.diagnostics).toEqual([]);
  expect(block.heightPx).toBeLessThanOrEqual(260.01);
  expect(block.heightPx).toBeGreaterThan(259);
  expect(block.heightPx).toBeGreaterThan(2 * block.lineHeightPx + 1);
});
