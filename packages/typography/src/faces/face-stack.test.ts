import { expect, test } from 'vitest';
import { createFontLibrary } from './font-library.js';
import { loadFaceStacks } from './face-stack.js';
import { readParagraph } from '../copy/paragraph.js';
import { readFont } from '../node.js';

async function stacksOf(lang: string, text: string) {
  const loaded: string[] = [];
  const fonts = createFontLibrary({
    load: (file) => {
      loaded.push(file);
      return readFont(file);
    },
  });
  const stacks = await loadFaceStacks(
    readParagraph({ text, lang, widthPx: 100, fontSizePx: 10 }),
    { voice: 'text', mainWeight: 400 },
    fonts,
  );
  const ids = (script?: string) => stacks.facesFor(script, 400).map(({ id }) => id);
  return { ids, loaded: loaded.sort() };
}

test('Latin words come from the Latin face in every script, the rest from the script of the paragraph', async () => {
  const { ids } = await stacksOf('he', 'דברו עם WePROTECT');
  expect(ids('Latn')).toEqual(['noto-sans-400', 'noto-sans-hebrew-400']);
  expect(ids('Hebr')).toEqual(['noto-sans-hebrew-400', 'noto-sans-400']);
  expect(ids()).toEqual(['noto-sans-hebrew-400', 'noto-sans-400']);
});

test('Arabic words in an Urdu paragraph are set in Nastaliq, elsewhere in Naskh', async () => {
  expect((await stacksOf('ur', 'مدد')).ids('Arab')[0]).toBe('noto-nastaliq-urdu-400');
  expect((await stacksOf('hi', 'मदद مدد')).ids('Arab')[0]).toBe('noto-sans-arabic-400');
});

test('one large font is enough as long as it has every sign', async () => {
  expect((await stacksOf('ja', '助けを求める')).loaded).toEqual(['noto-sans-400.woff2', 'noto-sans-jp-400.woff2']);
});

test('a sign that the font of the paragraph lacks comes from another writing system made of the same script', async () => {
  const { ids } = await stacksOf('ja', '你们');
  expect(ids('Hani')).toEqual(['noto-sans-jp-400', 'noto-sans-400', 'noto-sans-sc-400']);
});

test('arrows and ticks come from the fonts of symbols, which plain text does not load', async () => {
  expect((await stacksOf('en', 'Say no. 116 111')).loaded).toEqual(['noto-sans-400.woff2']);
  expect((await stacksOf('en', 'Call → 116 111 ✓')).ids()).toEqual(['noto-sans-400', 'noto-sans-symbols-400', 'noto-sans-symbols-2-400']);
});
