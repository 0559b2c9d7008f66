import { describe, expect, test } from 'vitest';
import { createFontLibrary } from '../faces/font-library.js';
import { readFont } from '../node.js';
import { setText } from '../set-text.js';
import type { FitRequest, TextBlock } from '../set-text.types.js';

const fonts = createFontLibrary({ load: readFont });
const box: FitRequest = { minPx: 24, maxPx: 120, maxLines: 3, heightPx: 260 };

function fitted(lang: string, text: string, fit: FitRequest = box, widthPx = 500): Promise<TextBlock> {
  return setText({ text, lang, widthPx, fontSizePx: 1, voice: 'straight', fontWeight: 900, lineHeight: 1.2, fit }, fonts);
}

const HEADLINES = [
  ['en', 'They want money for your picture? Don’t pay. Tell.'],
  ['fr', 'On te menace avec une photo ? Ça peut s’arrêter.'],
  ['es', '¿Te amenazan con una foto? Esto se puede detener.'],
  ['pt-BR', 'Seus pensamentos preocupam você? Peça ajuda desde já.'],
  ['ar', 'هل يتعرّض طفلكم للابتزاز؟ أولًا، حافظوا على الهدوء.'],
  ['hi', 'आपके बच्चे को कोई ब्लैकमेल कर रहा है? सबसे पहले शांत रहें।'],
  ['th', 'มีคนเอารูปเธอมาขู่เอาเงิน? อย่าจ่าย บอกใครสักคน'],
  ['sw', 'Wanatumia picha yako kudai pesa? Usilipe. Mwambie mtu.'],
] as const;

describe.each(HEADLINES)('a headline in %s', (lang, text) => {
  test('fills its box with whole words, and a larger size would not fit', async () => {
    const block = await fitted(lang, text);
    expect(block.diagnostics).toEqual([]);
    expect(block.lines.length).toBeLessThanOrEqual(3);
    expect(block.heightPx).toBeLessThanOrEqual(260.01);
    expect(block.widthPx).toBeLessThanOrEqual(500.02);
    const larger = block.fontSizePx + 0.5;
    const [tooLarge] = (await fitted(lang, text, { ...box, minPx: larger, maxPx: larger })).diagnostics;
    expect(tooLarge?.code).toBe('TEXT_OVERFLOW');
  });

  test('gives up no more than it may so that lines break by sense', async () => {
    const [largest, bySense] = [await fitted(lang, text), await fitted(lang, text, { ...box, senseShare: 0.1 })];
    expect(bySense.fontSizePx).toBeLessThanOrEqual(largest.fontSizePx);
    expect(bySense.fontSizePx).toBeGreaterThanOrEqual(largest.fontSizePx * 0.9 - 0.001);
    expect(bySense.diagnostics).toEqual([]);
  });
});

test('a little smaller, a French headline ends its lines where its clauses end', async () => {
  const fit = { minPx: 40, maxPx: 150, maxLines: 4, heightPx: 420 };
  const request = {
    text: 'On veut de l’argent pour ta photo ? Ne paie pas. Parles-en.',
    lang: 'fr',
    widthPx: 880,
    fontSizePx: 1,
    voice: 'straight',
    fontWeight: 900,
    lineHeight: 1,
    letterSpacingEm: -0.025,
  } as const;
  const [largest, bySense] = [
    await setText({ ...request, fit }, fonts),
    await setText({ ...request, fit: { ...fit, senseShare: 0.1 } }, fonts),
  ];
  const lines = (block: TextBlock) => block.lines.map((line) => line.text.replaceAll('\u00a0', ' '));
  expect(lines(largest)).toContain('photo ? Ne paie');
  expect(lines(bySense)).toEqual(['On veut de l’argent', 'pour ta photo ?', 'Ne paie pas.', 'Parles-en.']);
});

test('a headline that fills its width is not wider when its lines lose the space they were kerned with', async () => {
  const fit = { minPx: 136, maxPx: 277, maxLines: 2, heightPx: 693 };
  const text = 'तुम्हारा\u00a0शरीर\u00a0तुम्हारा\u00a0है। ऑनलाइन।';
  const block = await setText(
    { text, lang: 'hi', widthPx: 1806, fontSizePx: 1, voice: 'round', fontWeight: 800, lineHeight: 1.18, fit },
    fonts,
  );
  expect(block.diagnostics).toEqual([]);
  expect(block.widthPx).toBeGreaterThan(1780);
});

test('short text takes the largest size', async () => {
  expect((await fitted('en', 'Tell.')).fontSizePx).toBe(120);
});

test('a Thai headline breaks between compounds only', async () => {
  const block = await fitted('th', 'กังวลกับความคิดของตัวเอง? ขอความช่วยเหลือได้ตั้งแต่ตอนนี้', { ...box, maxLines: 4 });
  expect(block.lines.map((line) => line.text)).toEqual(['กังวลกับความคิด', 'ของตัวเอง?', 'ขอความช่วยเหลือได้', 'ตั้งแต่ตอนนี้']);
});

describe('when the smallest size does not fit', () => {
  test('the text is set at it, whole, and the overflow is told', async () => {
    const text = 'Save the messages and block the account and talk to an adult you trust today';
    const block = await fitted('en', text, { ...box, minPx: 60 });
    expect(block.fontSizePx).toBe(60);
    expect(block.lines.map((line) => line.text).join(' ')).toBe(text);
    expect(block.diagnostics).toEqual([
      {
        code: 'TEXT_OVERFLOW',
        message: expect.stringContaining('3 lines in 500 × 260 px at its smallest size, 60 px'),
        overPx: expect.any(Number),
      },
    ]);
    expect(block.diagnostics[0]?.overPx).toBeCloseTo(block.heightPx - 3 * 1.2 * 60, 1);
  });

  test('a word wider than the box is told with what it is over', async () => {
    const [found] = (await fitted('en', 'incomprehensibilities', { ...box, minPx: 60 }, 300)).diagnostics;
    expect(found).toMatchObject({ code: 'TEXT_OVERFLOW', overPx: expect.any(Number) });
    expect(found?.overPx).toBeGreaterThan(100);
  });
});

describe('an address', () => {
  const page = (heightPx: number, widthPx = 200) => ({
    text: 'https://example.org/help',
    lang: 'en',
    widthPx,
    fontSizePx: 20,
    fit: { minPx: 18, maxPx: 30, maxLines: 2, heightPx },
  });

  test('stays whole as long as it fits at the smallest size', async () => {
    const { lines, diagnostics } = await setText(page(80, 230), fonts);
    expect([lines.map(({ text }) => text), diagnostics]).toEqual([['https://example.org/help'], []]);
  });

  test('breaks after a slash where it does not, in the lines that there are', async () => {
    const { lines, diagnostics } = await setText(page(80), fonts);
    expect([lines.map(({ text }) => text), diagnostics]).toEqual([['https://', 'example.org/help'], []]);
  });

  test('is over where there is no line more', async () => {
    const { diagnostics } = await setText({ ...page(80), fit: { minPx: 18, maxPx: 30, maxLines: 1, heightPx: 80 } }, fonts);
    expect(diagnostics.map(({ code }) => code)).toEqual(['TEXT_OVERFLOW']);
  });
});
