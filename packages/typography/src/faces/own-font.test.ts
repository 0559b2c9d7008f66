import { expect, test } from 'vitest';
import decompress from 'woff2-encoder/decompress';
import { readFont } from '../node.js';
import { setText } from '../set-text.js';
import { findMissingSigns } from './find-missing-signs.js';
import { createFontLibrary } from './font-library.js';

const fonts = createFontLibrary({ load: readFont });
const warm = { id: 'warm', bytes: await readFont('young-serif-400.woff2') };
const REQUEST = { text: 'Say no', lang: 'en', widthPx: 600, fontSizePx: 48 } as const;

const pathOf = async (request: object) => (await setText({ ...REQUEST, ...request }, fonts)).svg;

test('text wears an own font instead of the face of its voice', async () => {
  expect(await pathOf({ voice: 'straight', fontWeight: 900, ownFont: warm })).toBe(await pathOf({ voice: 'warm', fontWeight: 400 }));
});

test('the same face is read from WOFF2 and from TrueType', async () => {
  const plain = { id: 'plain', bytes: await decompress(warm.bytes) };
  expect(await pathOf({ ownFont: plain })).toBe(await pathOf({ ownFont: warm }));
});

test('a sign that it lacks comes from the voice, and is named before the text is set', async () => {
  const { diagnostics } = await setText({ ...REQUEST, text: 'Say no → нет', ownFont: warm }, fonts);
  expect(diagnostics).toEqual([]);
  expect(await findMissingSigns('Say no → нет', warm, fonts)).toEqual(['→', 'н', 'е', 'т']);
  expect(await findMissingSigns('Say\u00a0no\u2060, you\u00adtwo', warm, fonts)).toEqual([]);
});

test('letters that join are missing where the font has no rules to join them', async () => {
  const kufi = await readFont('noto-kufi-arabic-800.woff2');
  expect(await findMissingSigns('لا', { id: 'kufi', bytes: kufi }, fonts)).toEqual([]);
  const sfnt = await decompress(kufi);
  const tables = Buffer.from(sfnt);
  tables.write('XSUB', tables.indexOf('GSUB'), 'latin1');
  expect(await findMissingSigns('لا', { id: 'kufi without rules', bytes: new Uint8Array(tables) }, fonts)).toEqual(['ل', 'ا']);
});

test.each([
  ['words', new TextEncoder().encode('hello, I am no font')],
  ['nothing', new Uint8Array()],
  ['a torn font', warm.bytes.subarray(0, 500)],
])('%s instead of a font is refused with what was expected', async (_, bytes) => {
  await expect(fonts.own({ id: 'sha', bytes })).rejects.toMatchObject({
    code: 'FONT_INVALID',
    message: expect.stringContaining(`expected WOFF2, TrueType or OpenType with outlines, received ${bytes.length} bytes`),
    detail: { fix: expect.stringContaining('Export it again') },
  });
});
