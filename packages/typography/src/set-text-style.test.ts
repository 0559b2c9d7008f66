import { describe, expect, test } from 'vitest';
import { createFontLibrary } from './faces/font-library.js';
import { readFont } from './node.js';
import { setText } from './set-text.js';
import type { SetTextRequest, TextBlock } from './set-text.types.js';

const fonts = createFontLibrary({ load: readFont });

function set(lang: string, text: string, more: Partial<SetTextRequest> = {}): Promise<TextBlock> {
  return setText({ text, lang, widthPx: 600, fontSizePx: 40, ...more }, fonts);
}

describe('spans', () => {
  test('a colour makes a path of its own, in the order in which colours appear', async () => {
    const { svg } = await setText(
      {
        spans: [{ text: 'Call ' }, { text: '116', colour: '#AA0000' }, { text: ' now' }],
        lang: 'en',
        widthPx: 600,
        fontSizePx: 40,
        colour: '#102030',
      },
      fonts,
    );
    expect([...svg.matchAll(/<path fill="([^"]+)"/g)].map(([, colour]) => colour)).toEqual(['#102030', '#AA0000']);
  });

  test('a colour inside an Arabic word does not part its letters', async () => {
    const spans = await setText(
      { spans: [{ text: 'وحـ' }, { text: 'ـدك', colour: '#AA0000' }], lang: 'ar', widthPx: 600, fontSizePx: 40 },
      fonts,
    );
    const plain = await set('ar', 'وحــدك');
    expect(spans.widthPx).toBeCloseTo(plain.widthPx, 5);
    expect(spans.lines[0]?.visual).toEqual(plain.lines[0]?.visual);
  });

  test('a weight is wider than the text around it', async () => {
    const bold = await setText(
      { spans: [{ text: 'Call ' }, { text: 'now', fontWeight: 700 }], lang: 'en', widthPx: 600, fontSizePx: 40 },
      fonts,
    );
    expect(bold.widthPx).toBeGreaterThan((await set('en', 'Call now')).widthPx + 1);
  });

  test('copy preparation reaches across spans and keeps their borders', async () => {
    const block = await setText(
      { spans: [{ text: 'اتصل 0800 ' }, { text: '1111', colour: '#AA0000' }, { text: ' الآن' }], lang: 'ar', widthPx: 600, fontSizePx: 40 },
      fonts,
    );
    expect(block.lines[0]?.visual.join('')).toContain('0800\u00a01111');
    expect(block.svg.match(/<path fill="#AA0000" d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(4);
  });
});

describe('spacing', () => {
  test('tracking stands between letters and not after the last', async () => {
    const [plain, tracked] = [await set('en', 'HHHH'), await set('en', 'HHHH', { letterSpacingEm: 0.1 })];
    expect(tracked.widthPx - plain.widthPx).toBeCloseTo(3 * 0.1 * 40, 5);
    expect(tracked.ink.rightPx - plain.ink.rightPx).toBeCloseTo(3 * 0.1 * 40, 5);
  });

  test.each([
    ['ar', 'أنت لست وحدك'],
    ['hi', 'आप अकेले नहीं हैं'],
  ])('where letters join, tracking is ignored (%s)', async (lang, text) => {
    expect((await set(lang, text, { letterSpacingEm: 0.1 })).svg).toBe((await set(lang, text)).svg);
  });

  test('word space widens spaces only', async () => {
    const [plain, wide] = [await set('en', 'a b c'), await set('en', 'a b c', { wordSpacingEm: 0.2 })];
    expect(wide.widthPx - plain.widthPx).toBeCloseTo(2 * 0.2 * 40, 5);
  });
});

describe('the start edge', () => {
  test('the ink of the first letter stands on it, and quotation marks hang outside', async () => {
    const letter = await set('en', 'HIH', { hangPunctuation: true });
    expect(letter.ink.leftPx).toBeCloseTo(0, 5);
    const quoted = await set('en', '“HIH”', { hangPunctuation: true });
    expect(quoted.ink.leftPx).toBeLessThan(-5);
    const width = (block: TextBlock) => block.ink.rightPx;
    expect(width(quoted)).toBeGreaterThan(width(letter));
  });

  test('in Arabic it is the right edge', async () => {
    const letter = await set('ar', 'انت', { hangPunctuation: true });
    expect(letter.ink.rightPx).toBeCloseTo(600, 5);
    expect((await set('ar', '«انت»', { hangPunctuation: true })).ink.rightPx).toBeGreaterThan(605);
  });

  test('centred lines do not hang', async () => {
    const request = { align: 'center' } as const;
    expect((await set('en', '“HIH”', { ...request, hangPunctuation: true })).svg).toBe((await set('en', '“HIH”', request)).svg);
  });
});

describe('paths', () => {
  test('have no more than two decimals and hold nothing but numbers', async () => {
    const { svg } = await set('hi', 'आप अकेले नहीं हैं। 116 111');
    expect(svg).toMatch(/^<path fill="#000000" d="[MLQCZmlqcz0-9 .-]+"\/>$/);
    expect(svg).not.toMatch(/\.\d{3}/);
  });

  test('are the same for the same request, also from fonts loaded again', async () => {
    const again = createFontLibrary({ load: readFont });
    const request = { text: 'أنت لست وحدك، you are not alone', lang: 'ar', widthPx: 300, fontSizePx: 33.3, balance: true };
    expect(await setText(request, again)).toEqual(await setText(request, fonts));
  });

  test('ink is the box of the outlines: capitals without descenders end at the baseline', async () => {
    const { ink, lines } = await set('en', 'H');
    expect(ink.bottomPx).toBeCloseTo(lines[0]?.baselinePx ?? 0, 5);
    expect(ink.bottomPx - ink.topPx).toBeCloseTo(0.714 * 40, 1);
  });

  test('round Thai takes its digits from the Latin face, whose zero is not struck through', async () => {
    const round = { voice: 'round', fontWeight: 600 } as const;
    expect((await set('th', '100', round)).svg.match(/d="(.*)"/)?.[1]?.length).toBe(
      (await set('sw', '100', round)).svg.match(/d="(.*)"/)?.[1]?.length,
    );
  });

  test('the language chooses letter forms: Marathi writes another ल than Hindi', async () => {
    expect((await set('mr', 'ल')).svg).not.toBe((await set('hi', 'ल')).svg);
  });
});

describe('a call that cannot go on says what to mend', () => {
  test.each([
    [{ widthPx: 0 }, 'setText: expected "widthPx" to be a positive number, received 0.'],
    [{ fontSizePx: Number.NaN }, 'setText: expected "fontSizePx" to be a positive number, received NaN.'],
    [{ maxLines: 1.5 }, 'setText: expected "maxLines" to be a whole number from 1, received 1.5.'],
    [{ lineHeight: -1 }, 'setText: expected "lineHeight" to be a positive number, received -1.'],
    [{ letterSpacingEm: Number.NaN }, 'setText: expected "letterSpacingEm" to be a number, received NaN.'],
    [{ fontWeight: 0 }, 'setText: expected "fontWeight" to be from 1 to 1000, received 0.'],
    [{ spans: [] }, 'setText: expected either "text" or "spans", received both.'],
    [{ colour: 'red"/>' }, 'setText: expected "colour" to be like "#102030", received "red"/>".'],
    [{ fit: { minPx: 9, maxPx: 8, maxLines: 1, heightPx: 9 } }, 'setText: expected "fit.maxPx" to be at least fit.minPx (9), received 8.'],
    [
      { fit: { minPx: 9, maxPx: 9, maxLines: 1, heightPx: 9, senseShare: 1 } },
      'setText: expected "fit.senseShare" to be from 0 to below 1, received 1.',
    ],
  ])('%j', async (wrong, message) => {
    await expect(set('en', 'a', wrong)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message });
  });

  test('neither text nor spans', async () => {
    await expect(setText({ lang: 'en', widthPx: 9, fontSizePx: 9 }, fonts)).rejects.toMatchObject({
      message: 'setText: expected either "text" or "spans", received neither.',
    });
  });
});
