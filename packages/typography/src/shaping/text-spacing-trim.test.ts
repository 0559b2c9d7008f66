import { expect, test } from 'vitest';
import { createFontLibrary } from '../faces/font-library.js';
import { readFont } from '../node.js';
import { setText } from '../set-text.js';

const fonts = createFontLibrary({ load: readFont });

/** Width of each line in em. */
async function widths(lang: string, text: string, widthEm = 40): Promise<number[]> {
  const { lines } = await setText({ text, lang, widthPx: widthEm * 100, fontSizePx: 100 }, fonts);
  return lines.map(({ widthPx }) => Math.round(widthPx / 50) / 2);
}

test.each([
  ['a closing bracket before another', 'ja', '漢」」字', 3.5],
  ['an opening bracket after another', 'ja', '漢「「字', 3.5],
  ['an opening bracket after a closing one', 'ja', '漢」「字', 3.5],
  ['a full stop before a bracket', 'ja', '漢。」字', 3.5],
  ['an opening bracket after a middle dot', 'ja', '漢・「字', 3.5],
  ['a colon in the corner, in simplified Chinese', 'zh-Hans', '汉：“字', 3.5],
])('%s gives up its half (%s)', async (_, lang, text, expected) => {
  expect(await widths(lang, text)).toEqual([expected]);
});

test.each([
  ['a full stop in the middle of its square, in traditional Chinese', 'zh-Hant', '漢。」字', 4],
  ['a sign beside letters', 'ja', '漢「字」漢', 5],
])('%s keeps its width', async (_, lang, text, expected) => {
  expect(await widths(lang, text)).toEqual([expected]);
});

test('an opening bracket at the beginning of a line keeps its width, whatever stood before it', async () => {
  expect(await widths('ja', '漢字漢字。「漢字」', 5)).toEqual([5, 4]);
});

test.each([
  ['a closing bracket', '漢字漢」字', 3.5, [3.5, 1]],
  ['a closing quotation mark of Chinese', '汉字汉”字', 3.5, [3.5, 1]],
  ['a full stop, which keeps its width and takes a letter with it', '漢字漢。字', 3.5, [2, 3]],
])('at the end of a line that would not hold it whole: %s', async (_, text, widthEm, expected) => {
  expect(await widths(text.startsWith('汉') ? 'zh-Hans' : 'ja', text, widthEm)).toEqual(expected);
});
