import { Box, Headline, Sheet } from '@campaignkit/design-system';
import { type Copy, findMisplaced, formats } from '@campaignkit/model';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { COPY, DRESS, fonts, job, template } from '../test/fictional.js';
import { renderPiece } from './render-piece.js';

function render(copy: Copy = COPY, target = 'en-GB', design = job().template) {
  return renderPiece({
    job: job(target, 'square-1080', design),
    copy: target.startsWith('ar') ? { ...copy, locale: 'ar' } : copy,
    dress: DRESS,
    dir: target.startsWith('ar') ? 'rtl' : 'ltr',
    fonts,
    facts: ['F40'],
    law: null,
  });
}

test('the digits stand on the sheet as in the record, in a left-to-right and in a right-to-left piece', async () => {
  for (const target of ['en-GB', 'ar-EG']) {
    const { text } = await render(COPY, target);
    expect(text.find(({ slot }) => slot === 'number')?.digits).toBe('01632960961');
  }
});

test('a right-to-left piece is the mirror of a left-to-right one; its drawing asks from the start edge in both', async () => {
  const [ltr, rtl] = [await render(), await render(COPY, 'ar-EG')];
  const light = (piece: typeof ltr) => piece.boxes['light'];
  expect([light(ltr)?.xPx, (light(rtl)?.xPx ?? 0) + (light(rtl)?.widthPx ?? 0)]).toEqual([0, 1080]);
  expect([/data-light="(-?\d+)"/.exec(ltr.svg)?.[1], /data-light="(-?\d+)"/.exec(rtl.svg)?.[1]]).toEqual(['0', '0']);
  expect(rtl.svg).toContain('scale(-1 1)');
});

test('a piece whose language has no words yet is set and described as the English that stands in', async () => {
  const [english, farsi] = [await render(), await render(COPY, 'fa-IR')];
  expect(/ lang="[\w-]+"/.exec(farsi.svg)?.[0]).toBe(' lang="en-IR"');
  expect([farsi.text, farsi.alt]).toEqual([english.text, english.alt]);
});

test('the same input gives the same bytes', async () => {
  expect((await render()).svg).toBe((await render()).svg);
});

test('long words step the sizes down until nothing overlaps and all is on the sheet', async () => {
  const long = await render({
    ...COPY,
    headline: 'Something feels wrong, and it has felt wrong for a long time already? Tell someone you trust about it today.',
  });
  const headline = long.text.find(({ slot }) => slot === 'headline');
  expect(headline?.lines.length).toBeLessThanOrEqual(4);
  expect(long.diagnostics).toEqual([]);
  for (const { box } of long.text.filter(({ slot }) => !slot.startsWith('draft'))) {
    expect(box.yPx + box.heightPx).toBeLessThanOrEqual(1080);
    expect(box.xPx + box.widthPx).toBeLessThanOrEqual(1080);
  }
});

test('words that fit at no size are an error with the amount, never a silent cut', async () => {
  const { diagnostics } = await render({ ...COPY, headline: 'Supercalifragilistic'.repeat(12) });
  expect(diagnostics).toMatchObject([
    { rule: 'TEXT_OVERFLOW', severity: 'error', at: { slot: 'headline', target: 'en-GB', format: 'square-1080' } },
  ]);
});

test('words longer than any sheet stop the piece before they are set, and the slot is named', async () => {
  await expect(render({ ...COPY, headline: 'a'.repeat(2_001) })).rejects.toMatchObject({
    code: 'TEXT_TOO_LONG',
    message: 'The words of "headline" are too long: expected at most 2000 characters, received 2001.',
  });
});

test('a sign that no font has is an error that names it', async () => {
  const { diagnostics } = await render({ ...COPY, headline: 'Tell \u{13000} someone.' });
  expect(diagnostics).toMatchObject([{ rule: 'GLYPH_MISSING', severity: 'error', at: { slot: 'headline' } }]);
  expect(diagnostics[0]?.message).toContain('U+13000');
});

test('the alt text says drawing, headline and number; the long description everything, also what is not printed', async () => {
  const { alt, longDescription, svg } = await render();
  expect(alt).toBe('The number is not verified. Drawing: a lamp. Something feels wrong? Tell someone. Talk now: 01632 960 961');
  for (const said of [COPY.body, ...COPY.tips, 'https://example.org/lantern', 'Source: Example Institute, 2020'])
    expect(longDescription).toContain(said);
  expect(longDescription).toMatch(/^DRAFT · do not print\n/);
  expect(svg).toContain('<title>The number is not verified. Drawing: a lamp.');
});

test('every text and mark carries its contrast on the finished piece, and the light its share', async () => {
  const { text, marks, light, tones, svg } = await render();
  const { field, light: lightColour, onLight } = DRESS.look.colours;
  expect(text.find(({ slot }) => slot === 'headline')?.grounds).toEqual([field]);
  expect(text.find(({ slot }) => slot === 'number')).toMatchObject({ grounds: [lightColour], colour: onLight, coveredShare: 0 });
  expect([...text, ...marks].filter(({ contrast }) => contrast === null || contrast < 4.5)).toEqual([]);
  expect(marks.map(({ slot }) => slot)).toEqual(['qr']);
  expect(light).toMatchObject({ colour: lightColour, isDarkest: false });
  expect(light?.share).toBeGreaterThan(0.1);
  expect(tones.map(({ colour }) => colour)).toEqual(expect.arrayContaining([field, lightColour]));
  for (const { slot } of text) expect(svg).toContain(`data-text="${slot}"`);
});

test('a final has no draft mark', async () => {
  const { text } = await render({ ...COPY, draft: null });
  expect(text.filter(({ slot }) => slot.startsWith('draft'))).toEqual([]);
});

test('texts of one group share the smallest size among them', async () => {
  const design = template(({ frame, look }) =>
    createElement(
      Sheet,
      { frame, colour: look.colours.field },
      createElement(
        Box,
        { style: { flexDirection: 'column', paddingTop: 80, paddingInlineStart: 80 } },
        ['Short', 'Something rather longer than that'].map((text, index) =>
          createElement(Headline, {
            key: text,
            look,
            slot: `line-${index}`,
            group: 'lines',
            text,
            colour: look.colours.ink,
            maxPx: 120,
            minPx: 20,
            maxLines: 1,
            heightPx: 200,
            widthPx: 900,
          }),
        ),
      ),
    ),
  );
  const sizes = (await render(COPY, 'en-GB', design)).text
    .filter(({ slot }) => slot.startsWith('line'))
    .map(({ fontSizePx }) => fontSizePx);
  expect(new Set(sizes).size).toBe(1);
  expect(sizes[0]).toBeLessThan(120);
});

test('what has no room even at the smallest sizes is drawn where it came to stand, for the judgement to see', async () => {
  const design = template(({ frame, look, copy }) =>
    createElement(
      Sheet,
      { frame, colour: look.colours.field },
      createElement(Box, { style: { height: frame.heightPx - 20 } }),
      createElement(Headline, {
        look,
        text: copy.headline,
        colour: look.colours.ink,
        maxPx: 80,
        minPx: 80,
        maxLines: 3,
        heightPx: 400,
        widthPx: 900,
        style: { marginInlineStart: 90 },
      }),
    ),
  );
  const { text, boxes, svg } = await render(COPY, 'en-GB', design);
  expect(findMisplaced({ text, boxes }, formats['square-1080'], 'ltr')).toMatchObject([{ slot: 'headline', fault: 'outside' }]);
  expect(svg).toContain('<path');
});
