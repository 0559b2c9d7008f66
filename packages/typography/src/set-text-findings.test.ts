import { describe, expect, test } from 'vitest';
import { createFontLibrary } from './faces/font-library.js';
import { readFont } from './node.js';
import { setText } from './set-text.js';

const fonts = createFontLibrary({ load: readFont });
const set = (text: string, lang: string) => setText({ text, lang, widthPx: 900, fontSizePx: 30 }, fonts);

describe('control characters', () => {
  test('are not drawn, and are named', async () => {
    const { lines, diagnostics } = await set('call\u0007 now\u202e today', 'en');
    expect(lines.map(({ text }) => text)).toEqual(['call now today']);
    expect(diagnostics).toEqual([
      { code: 'TEXT_CONTROL_CHARACTER', message: 'The text holds 2 control characters that are not drawn: U+0007, U+202E.' },
    ]);
  });

  test('half a character is one', async () => {
    const { lines, diagnostics } = await set('a\ud800b', 'en');
    expect(lines[0]?.text).toBe('ab');
    expect(diagnostics[0]?.message).toBe('The text holds a control character that is not drawn: U+D800.');
  });

  test('tabs, line ends, joiners and soft hyphens are none', async () => {
    const { diagnostics } = await set('a\tb\r\nc\u2028d\u200de\u200cf\u00adg', 'en');
    expect(diagnostics).toEqual([]);
  });
});

describe('the digits of a number', () => {
  const visual = async (text: string, lang: string) => (await set(text, lang)).lines[0]?.visual.join('');

  test.each([
    ['he', 'התקשרו 116 123 (חינם, 24/7)', ['116\u00a0123', '24/7']],
    ['ar', 'اتصل على +20 2 1234-5678 أو 10:30', ['+20\u00a02\u00a01234\u20115678', '10:30']],
    ['fa', 'با ۱۲۳ تماس بگیرید (۲۴/۷)', ['۱۲۳', '۲۴/۷']],
    ['ar', 'اتصل ١١٦-١١١ الآن', ['١١٦\u2011١١١']],
    ['fa', 'با ۱۱۶-۱۱۱ تماس بگیرید', ['۱۱۶\u2011۱۱۱']],
    ['en', 'the line לב +32 2 123-45-67 is open', ['+32\u00a02\u00a0123\u201145\u201167']],
    ['ur', 'کال کریں 1121 (مفت، 24/7)', ['1121', '24/7']],
  ])('stand from left to right in %s', async (lang, text, numbers) => {
    const shown = await visual(text, lang);
    for (const number of numbers) expect(shown).toContain(number);
    expect((await set(text, lang)).diagnostics).toEqual([]);
  });

  test('out of their order are told', async () => {
    // A mark of direction inside it tears the number apart.
    const { diagnostics } = await set('اتصل 116\u200f/\u200f111 الآن', 'ar');
    expect(diagnostics).toEqual([
      { code: 'DIGITS_REORDERED', message: 'The number "116/111" would be read as "111/116" from left to right.' },
    ]);
  });
});

describe('a language that nothing is known of', () => {
  test('is set by the script of its letters, and told', async () => {
    const { diagnostics, lines } = await set('תמיד אפשר לבקש עזרה', 'xx');
    expect(lines[0]?.direction).toBe('rtl');
    expect(diagnostics).toEqual([{ code: 'LANGUAGE_UNKNOWN', message: expect.stringContaining('"xx": the text is set as Hebr') }]);
  });

  test('a tag that is none does not stop the text', async () => {
    expect((await set('You are not alone', 'no such tag')).diagnostics.map(({ code }) => code)).toEqual(['LANGUAGE_UNKNOWN']);
  });
});

test('a text longer than a page is refused before it is set', async () => {
  await expect(set('a'.repeat(20_001), 'en')).rejects.toMatchObject({
    code: 'TEXT_TOO_LONG',
    message: 'setText: expected at most 20000 UTF-16 units, received 20001.',
  });
});
