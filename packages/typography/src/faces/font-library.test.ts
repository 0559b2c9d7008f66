import { CampaignError } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { createFontLibrary } from './font-library.js';
import { readFont } from '../node.js';

const family = { id: 'noto-sans-thai', weights: [400, 600, 700] };

test('a font is loaded and decoded once', async () => {
  const asked: string[] = [];
  const fonts = createFontLibrary({
    load: (file) => {
      asked.push(file);
      return readFont(file);
    },
  });
  const [first, second] = await Promise.all([fonts.face(family, 400), fonts.face(family, 380)]);
  expect(first).toBe(second);
  expect(asked).toEqual(['noto-sans-thai-400.woff2']);
});

test.each([
  [100, 400],
  [500, 600],
  [640, 600],
  [650, 700],
  [900, 700],
])('weight %i falls to the nearest that is shipped, %i', async (wished, shipped) => {
  expect((await createFontLibrary({ load: readFont }).face(family, wished)).weight).toBe(shipped);
});

test('a file that cannot be loaded is named, and asked for again the next time', async () => {
  let times = 0;
  const fonts = createFontLibrary({
    load: () => {
      times++;
      return Promise.reject(new Error('404'));
    },
  });
  await expect(fonts.face(family, 400)).rejects.toMatchObject({
    code: 'FONT_MISSING',
    message: 'The font file "noto-sans-thai-400.woff2" could not be loaded: 404',
  });
  await expect(fonts.face(family, 400)).rejects.toBeInstanceOf(CampaignError);
  expect(times).toBe(2);
});

test('a file that is no font is named', async () => {
  const fonts = createFontLibrary({ load: () => Promise.resolve(new Uint8Array([1, 2, 3])) });
  await expect(fonts.face(family, 400)).rejects.toMatchObject({
    code: 'FONT_INVALID',
    message: expect.stringMatching(/^"noto-sans-thai-400\.woff2" is not a font: expected WOFF2 with outlines, received 3 bytes \(.+\)\.$/),
  });
});
