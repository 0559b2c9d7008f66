import { expect, test } from 'vitest';
import corpus from '../../parity/corpus.json' with { type: 'json' };
import { analyseText } from '../analyse-text.js';
import { readParagraph } from '../copy/paragraph.js';
import { loadFaceStacks } from '../faces/face-stack.js';
import { createFontLibrary } from '../faces/font-library.js';
import { chooseLines } from '../lines/choose-lines.js';
import type { Line } from '../lines/fill-lines.js';
import { readFont } from '../node.js';
import type { FitRequest, SetTextRequest } from '../set-text.types.js';
import { fitBySense } from './fit-by-sense.js';
import { fitSize } from './fit-size.js';

const fonts = createFontLibrary({ load: readFont });

/** How often the whole text is shaped until its size and its lines are known, the first measuring included. */
async function passesOf(text: string, lang: string, widthPx: number, fit: FitRequest): Promise<number> {
  const request: SetTextRequest = { text, lang, widthPx, fontSizePx: fit.minPx, fit };
  const paragraph = readParagraph(request);
  const analysed = analyseText(paragraph, await loadFaceStacks(paragraph, { voice: 'text', mainWeight: 700 }, fonts), request);
  const shaped = new Map<string, number>();
  const place = (line: Line) => {
    shaped.set(`${line.start}-${line.end}-${line.trimsEnd}`, line.end - line.start);
    return analysed.place(line);
  };
  const setting = { text: { ...analysed, place }, request, lineHeightEm: paragraph.script.lineHeight.head };
  chooseLines(setting, fitBySense(setting, fit, fitSize(setting, fit).sizePx));
  return 1 + [...shaped.values()].reduce((sum, length) => sum + length, 0) / paragraph.text.length;
}

test.each(['en', 'de', 'ar', 'ur', 'hi', 'th', 'my', 'bo'] as const)('in %s a size is found in six passes of shaping', async (lang) => {
  const { headline, body } = corpus.languages[lang];
  for (const widthPx of [300, 600, 900]) {
    for (const heightPx of [200, 500]) {
      const room = { minPx: 12, maxPx: 200, heightPx, senseShare: 0.25 };
      expect(await passesOf(headline, lang, widthPx, { ...room, maxLines: 4 })).toBeLessThanOrEqual(6);
      expect(await passesOf(body, lang, widthPx, { ...room, maxLines: 8 })).toBeLessThanOrEqual(6);
    }
  }
});
