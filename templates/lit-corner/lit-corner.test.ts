import { expect, test } from 'vitest';
import { withCorpusWords } from '../sheets/corpus.js';
import { renderExample } from '../test/render-example.js';
import litCorner from './lit-corner.template.js';

/** The sheet itself, the quiet floor of the room, and the mark of a proof, which is not on the call. */
const EVERYWHERE = /^(?:sheet|background|draft-edge.*)$/;

test.each(['en-GB', 'de-DE', 'ar-EG', 'ur-PK', 'ja-JP', 'th-TH'])(
  '%s: the middle half of a call background stays empty, and beside a head its middle third',
  async (target) => {
    const { piece } = await renderExample({
      template: litCorner,
      message: 'sextortion-for-money/m06',
      target,
      format: 'call-background-1920x1080',
      words: withCorpusWords(target.slice(0, 2)),
    });
    const inTheMiddle = Object.entries(piece.boxes)
      .filter(([name]) => !EVERYWHERE.test(name))
      .filter(([, { xPx, yPx, widthPx, heightPx }]) => {
        const side = yPx + heightPx <= 0.48 * piece.heightPx ? 0.335 : 0.25;
        return xPx < (1 - side) * piece.widthPx && xPx + widthPx > side * piece.widthPx;
      })
      .map(([name]) => name);
    expect(inTheMiddle).toEqual([]);
    expect(Object.keys(piece.boxes)).toEqual(expect.arrayContaining(['headline', 'light', 'lamp-drawing']));
  },
);
