import { looks } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import { createFontLibrary } from '@campaignkit/typography';
import { readFont } from '@campaignkit/typography/node';
import { expect, test } from 'vitest';
import { makePart } from './make-part.js';
import { PARTS } from './part-template.js';
import { PART_WORDS } from './part-words.js';

const fonts = createFontLibrary({ load: readFont });
const LOOKS = Object.values<Look>(looks);
const [english, arabic] = PART_WORDS as readonly [(typeof PART_WORDS)[number], (typeof PART_WORDS)[number]];
const look = LOOKS[0] as Look;

test('a bubble of the situation stands at the start and its answer at the end, in both directions', async () => {
  for (const [words, isMirrored] of [
    [english, false],
    [arabic, true],
  ] as const) {
    const { boxes, widthPx } = await makePart({ part: 'chat-bubbles', look, words, format: 'sheet' }, fonts);
    const centre = (name: string) => {
      const box = boxes[name];
      if (!box) throw new Error(`No box "${name}".`);
      return box.xPx + box.widthPx / 2;
    };
    const tails = ['sentence-1-tail', 'sentence-2-tail'].map(centre);
    for (const x of tails) expect(x < widthPx / 2).toBe(!isMirrored);
    expect(centre('answer-tail') > widthPx / 2).toBe(!isMirrored);
  }
});

test('each bubble has larger words than the one before it', async () => {
  const { text } = await makePart({ part: 'chat-bubbles', look, words: english, format: 'sheet' }, fonts);
  const size = (slot: string) => text.find((run) => run.slot === slot)?.fontSizePx ?? 0;
  expect(size('headline-sentence-2')).toBeGreaterThan(1.2 * size('headline-sentence-1'));
});

test.each(LOOKS.map((one) => [one.id, one] as const))(
  'on the backgrounds, badges and bubbles of "%s" all words have contrast',
  async (_, one) => {
    for (const part of PARTS) {
      const { text, diagnostics } = await makePart({ part, look: one, words: english, format: 'sheet' }, fonts);
      expect(diagnostics).toEqual([]);
      for (const { slot, contrast, grounds } of text) {
        expect(contrast ?? 0, `${part}: ${slot} on ${grounds.join()}`).toBeGreaterThanOrEqual(4.5);
        expect(grounds, `${part}: ${slot}`).toHaveLength(1);
      }
    }
  },
);

test('no background wears the light, and none makes a second one', async () => {
  for (const one of LOOKS) {
    for (const part of PARTS.filter((name) => name.startsWith('background'))) {
      const { tones } = await makePart({ part, look: one, words: english, format: 'upright' }, fonts);
      expect(tones.map(({ colour }) => colour)).not.toContain(one.colours.light.toUpperCase());
    }
  }
});

test('a background that leads somewhere leads to the other side in a right-to-left piece', async () => {
  const svg = async (words: typeof english) => (await makePart({ part: 'background-ripples', look, words, format: 'upright' }, fonts)).svg;
  expect(await svg(english)).not.toContain('scale(-1 1)');
  expect(await svg(arabic)).toContain('scale(-1 1)');
});
