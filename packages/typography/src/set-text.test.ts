import { describe, expect, test } from 'vitest';
import { createFontLibrary } from './faces/font-library.js';
import { readFont } from './node.js';
import { setText } from './set-text.js';
import type { SetTextRequest, TextBlock } from './set-text.types.js';

const fonts = createFontLibrary({ load: readFont });

function set(lang: string, text: string, widthPx: number, more: Partial<SetTextRequest> = {}): Promise<TextBlock> {
  return setText({ text, lang, widthPx, fontSizePx: 28, ...more }, fonts);
}

function linesOf({ lines }: TextBlock): string[] {
  return lines.map(({ text }) => text.replaceAll('\u00a0', '~').replaceAll('\u2011', '='));
}

/** The signs of a block from left to right, with ordinary spaces and hyphens. */
function readBack({ lines }: TextBlock): string {
  return lines.map(({ visual }) => visual.join('').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).join('\n');
}

describe('each language breaks where Chromium 156 breaks it with the same fonts', () => {
  test.each([
    [
      'en',
      'If someone online threatens you, you can say no. Talk to an adult you trust. “You are not alone,” say 85% of the young people who asked for help.',
      [
        'If someone online threatens you,',
        'you can say no. Talk to an adult',
        'you trust. “You are not alone,”',
        'say 85% of the young people',
        'who asked for help.',
      ],
    ],
    [
      'fr',
      'Parles-en à un adulte de confiance. « Tu n’es pas seul », disent 85 % des jeunes qui ont demandé de l’aide.',
      ['Parles-en à un adulte de', 'confiance. «~Tu n’es pas seul~»,', 'disent 85~% des jeunes qui ont', 'demandé de l’aide.'],
    ],
    [
      'es',
      '¿Necesitas ayuda? «No estás solo», dice el 85 % de los jóvenes que la pidieron.',
      ['¿Necesitas ayuda? «No estás', 'solo», dice el 85~% de los jóvenes', 'que la pidieron.'],
    ],
    [
      'pt-BR',
      'Fale com um adulto de confiança. “Você não está sozinho”, dizem 85% dos jovens que pediram ajuda.',
      ['Fale com um adulto de', 'confiança. “Você não está', 'sozinho”, dizem 85% dos jovens', 'que pediram ajuda.'],
    ],
    [
      'sw',
      'Zungumza na mtu mzima unayemwamini. “Hauko peke yako,” wanasema 85% ya vijana walioomba msaada.',
      ['Zungumza na mtu mzima', 'unayemwamini. “Hauko peke', 'yako,” wanasema 85% ya vijana', 'walioomba msaada.'],
    ],
    [
      'ar',
      'إذا هدّدك شخص ما على الإنترنت، فيمكنك أن تقول لا. اتصل على 116 111 (مجانًا، 24/7) أو زُر https://example.org/report',
      ['إذا هدّدك شخص ما على الإنترنت،', 'فيمكنك أن تقول لا. اتصل على', '116~111 (مجانًا، 24/7) أو زُر', 'https://example.org/report'],
    ],
    [
      'hi',
      'किसी भरोसेमंद बड़े से बात करें। मदद माँगने वाले 85% युवाओं का कहना है, “आप अकेले नहीं हैं।”',
      ['किसी भरोसेमंद बड़े से बात करें। मदद माँगने', 'वाले 85% युवाओं का कहना है, “आप', 'अकेले नहीं हैं।”'],
    ],
    [
      'th',
      'ลองพูดคุยกับผู้ใหญ่ที่ไว้ใจ เยาวชน 85% ที่เคยขอความช่วยเหลือบอกว่า “เธอไม่ได้อยู่คนเดียว” และพวกเราพร้อมช่วยเหลือต่างๆ ทุกวัน',
      ['ลองพูดคุยกับผู้ใหญ่ที่ไว้ใจ เยาวชน 85%', 'ที่เคยขอความช่วยเหลือบอกว่า “เธอไม่ได้', 'อยู่คนเดียว” และพวกเราพร้อมช่วยเหลือ', 'ต่างๆ ทุกวัน'],
    ],
  ])('%s', async (lang, text, expected) => {
    const block = await set(lang, text, 440);
    expect(block.diagnostics).toEqual([]);
    expect(linesOf(block)).toEqual(expected);
  });
});

describe('in Arabic, digits and addresses read from left to right', () => {
  test.each([
    ['اتصل على 0800 1111 الآن', '0800 1111'],
    ['اتصل على +966 11 123-4567 الآن', '+966 11 123-4567'],
    ['متاح 24/7 مجانًا', '24/7'],
    ['متاح 24/7 (116 111) مجانًا', '24/7'],
    ['متاح 24/7 (116 111) مجانًا', '116 111'],
    ['من الساعة 10:30 صباحًا', '10:30'],
    ['الرقم (116 123) مجاني', '116 123'],
    ['بتاريخ 2026-11-22 فقط', '2026-11-22'],
    ['زُر https://example.org/a-1/b?c=2 الآن', 'https://example.org/a-1/b?c=2'],
    ['اكتب إلى help.line@example.org الآن', 'help.line@example.org'],
    ['المصدر: WePROTECT Global Alliance (2019)، ص 12', 'WePROTECT Global Alliance'],
  ])('%s', async (text, inOrder) => {
    expect(readBack(await set('ar', text, 2000))).toContain(inOrder);
  });

  test('the words around them run from right to left', async () => {
    const read = readBack(await set('ar', 'أ 116 ب', 400));
    expect(read).toBe('ب 116 أ');
  });

  test('brackets stand around their words', async () => {
    expect(readBack(await set('ar', 'أ (ب) ج', 400))).toBe('ج )ب( أ');
  });
});

describe('lines', () => {
  test('a line feed ends a line, and an empty line keeps its height', async () => {
    const block = await set('en', 'a\n\nb', 200, { lineHeight: 1.5 });
    expect(linesOf(block)).toEqual(['a', '', 'b']);
    expect(block.heightPx).toBe(126);
  });

  test('no text makes no line', async () => {
    const block = await set('en', '', 200);
    expect(block).toMatchObject({
      lines: [],
      widthPx: 0,
      heightPx: 0,
      svg: '',
      ink: { topPx: 0, bottomPx: 0, leftPx: 0, rightPx: 0 },
      diagnostics: [],
    });
  });

  test('an address wider than the line breaks after its slashes, a word between graphemes', async () => {
    expect(linesOf(await set('en', 'Visit https://example.org/report/help now', 220))).toEqual([
      'Visit https://',
      'example.org/',
      'report/help now',
    ]);
    expect(linesOf(await set('en', 'incomprehensibilities', 150))).toEqual(['incompreh', 'ensibilities']);
  });

  test('a line narrower than one letter is an overflow', async () => {
    const { diagnostics } = await set('en', 'WW', 10);
    expect(diagnostics).toEqual([
      {
        code: 'TEXT_OVERFLOW',
        message: expect.stringMatching(/^The text does not fit into a width of 10 px: it is [\d.]+ px over\.$/),
        overPx: expect.closeTo(16.05, 0),
      },
    ]);
  });

  test('a soft hyphen shows only where the line ends', async () => {
    expect(readBack(await set('en', 'un\u00adder\u00adstand\u00ading', 110))).toBe('under\u2010\nstand\u2010\ning');
    const whole = await set('en', 'un\u00adder', 400);
    expect(whole.svg).toBe((await set('en', 'under', 400)).svg);
  });

  test.each(['start', 'center', 'end'] as const)('aligned to the %s, English and Arabic mirror each other', async (align) => {
    const english = (await set('en', 'a', 300, { align })).lines[0];
    const arabic = (await set('ar', 'ا', 300, { align })).lines[0];
    const freeOf = (line = english) => 300 - (line?.widthPx ?? 0);
    const share = { start: 0, center: 0.5, end: 1 }[align];
    expect(english?.xPx).toBeCloseTo(freeOf() * share, 5);
    expect(arabic?.xPx).toBeCloseTo(freeOf(arabic) * (1 - share), 5);
  });

  test('Thai never starts a line with a mark, ๆ or ฯ, and breaks only between words', async () => {
    const text = 'เยาวชนที่เคยขอความช่วยเหลือต่างๆ ในกรุงเทพฯ บอกว่าเธอไม่ได้อยู่คนเดียว';
    const words = new Set([...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map(({ index }) => index));
    for (let widthPx = 150; widthPx < 600; widthPx += 17) {
      let from = 0;
      for (const line of (await set('th', text, widthPx)).lines) {
        const at = text.indexOf(line.text, from);
        expect(words.has(at), `"${line.text}" at ${widthPx} px`).toBe(true);
        expect(line.text).not.toMatch(/^[\p{M}ๆฯ]/u);
        from = at + line.text.length;
      }
    }
  });

  test('balanced lines are as many as before, of more equal length', async () => {
    const text = 'Save the messages and block the account';
    const [greedy, balanced] = [await set('en', text, 480), await set('en', text, 480, { balance: true })];
    expect(linesOf(greedy)).toEqual(['Save the messages and block the', 'account']);
    expect(linesOf(balanced)).toEqual(['Save the messages', 'and block the account']);
  });

  test('balanced lines break by sense where there is a choice', async () => {
    expect(linesOf(await set('fr', 'On veut de l’argent ? Ne paie pas. Parles-en.', 330, { balance: true }))).toEqual([
      'On veut de l’argent~?',
      'Ne paie pas. Parles-en.',
    ]);
  });
});

describe('cutting', () => {
  test('what does not fit into the lines is cut after a word, with an ellipsis, and told', async () => {
    const block = await set('en', 'Talk to an adult you trust. You are not alone.', 200, { maxLines: 2 });
    expect(linesOf(block)).toEqual(['Talk to an', 'adult you…']);
    expect(block.diagnostics).toEqual([
      { code: 'TEXT_CUT', message: 'The text is longer than 2 lines: "trust. You are not alone." was left out.' },
    ]);
  });

  test('in Arabic the ellipsis stands at the left end', async () => {
    const block = await set('ar', 'تحدّث إلى شخص بالغ تثق به. أنت لست وحدك.', 200, { maxLines: 1 });
    expect(block.lines[0]?.visual[0]).toBe('…');
  });

  test('a number is left out as a whole', async () => {
    const block = await set('en', 'Call 0800 1111 now', 150, { maxLines: 1 });
    expect(linesOf(block)).toEqual(['Call…']);
  });

  test('text within its lines is not touched', async () => {
    expect((await set('en', 'Talk', 200, { maxLines: 1 })).diagnostics).toEqual([]);
  });
});

describe('nothing is missing in silence', () => {
  test('a sign that no font has is named with its code points', async () => {
    const block = await set('en', 'a 𓀀 🙂', 400);
    expect(block.diagnostics).toEqual([
      {
        code: 'GLYPH_MISSING',
        message: 'No font has "𓀀" (U+13000; box of noto-sans-400), "🙂" (U+1F642; box of noto-sans-400). An empty box stands in its place.',
      },
    ]);
  });

  test('a sign that the voice lacks comes from Noto Sans', async () => {
    for (const voice of ['text', 'round', 'straight', 'warm'] as const) {
      for (const lang of ['en', 'ar', 'hi', 'th']) {
        expect((await set(lang, 'a\u2011b · “ẹ̀” … 5 ا अ ก', 900, { voice, fontWeight: 800 })).diagnostics).toEqual([]);
      }
    }
  });

  test('a language whose script is not set here is told', async () => {
    const [found] = (await set('gez-Sarb', 'abc', 400)).diagnostics;
    expect(found).toMatchObject({ code: 'LANGUAGE_UNKNOWN', message: expect.stringContaining('"gez-Sarb": the text is set as Latn') });
  });
});
