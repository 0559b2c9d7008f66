import { looks } from '@campaignkit/design-system';
import type { LoadedBrand, Look } from '@campaignkit/model';
import { readFont } from '@campaignkit/typography/node';
import { expect, test } from 'vitest';
import { COPY, DRESS, fonts, job, LAMP } from '../test/fictional.js';
import { renderPiece } from './render-piece.js';

function render(brand: Partial<LoadedBrand>, headline = COPY.headline, look: Look = looks.boys) {
  const dress = { look, brand: { ...DRESS.brand, name: 'Northlight Trust', ...brand } };
  return renderPiece({
    job: job('en-GB', 'square-1080', LAMP),
    copy: { ...COPY, headline },
    dress,
    dir: 'ltr',
    fonts,
    facts: [],
    law: null,
  });
}

test('a piece wears the field of a brand, and the number keeps its ink and its light', async () => {
  const { svg, text, diagnostics } = await render({ colours: { field: '#3B1D56' } });
  expect(svg.toUpperCase()).toContain('#3B1D56');
  expect(text.find(({ slot }) => slot === 'number')?.colour).toBe(looks.boys.colours.onLight);
  expect(svg.toUpperCase()).toContain(looks.boys.colours.light);
  expect(diagnostics.filter(({ rule }) => rule.startsWith('BRAND_'))).toEqual([]);
});

test('what cannot be worn as it was asked for stands among the findings of the piece, with its place', async () => {
  const { diagnostics } = await render({ colours: { field: '#F3E3C0' } });
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ rule: 'BRAND_COLOUR_MOVED', at: expect.objectContaining({ target: 'en-GB', format: 'square-1080' }) }),
  );
});

const FACE = { name: 'Young Serif', file: 'a.woff2', sha256: 'a'.repeat(64), licence: 'OFL-1.1' };

test('headlines wear the face of a brand, and the number keeps its own', async () => {
  const [plain, own] = [await render({}), await render({ headlineFont: FACE, headlineFontBytes: await readFont('young-serif-400.woff2') })];
  const widthOf = ({ text }: typeof plain, slot: string) => text.find((run) => run.slot === slot)?.box.widthPx;
  expect(own.diagnostics).toEqual([]);
  expect(own.svg === plain.svg).toBe(false);
  expect(widthOf(own, 'number')).toBe(widthOf(plain, 'number'));
});

test('a face of another script is no fault: it is said, and asks for nothing', async () => {
  const own = {
    headlineFont: { ...FACE, name: 'Fredoka', sha256: 'b'.repeat(64) },
    headlineFontBytes: await readFont('fredoka-700.woff2'),
  };
  const { diagnostics } = await render(own, 'أخبر أحدًا');
  expect(diagnostics.filter(({ rule }) => rule === 'BRAND_FONT_INCOMPLETE')).toMatchObject([{ severity: 'info' }]);
});

test('a face without every sign of the headlines is not worn at all, and the signs are named', async () => {
  const headline = 'Nő, şimdi: tell someone.';
  const own = {
    headlineFont: { ...FACE, name: 'Fredoka', sha256: 'b'.repeat(64) },
    headlineFontBytes: await readFont('fredoka-700.woff2'),
  };
  const { svg, diagnostics } = await render(own, headline);
  expect(svg === (await render({}, headline)).svg).toBe(true);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      rule: 'BRAND_FONT_INCOMPLETE',
      severity: 'warning',
      at: expect.objectContaining({ slot: 'headline', target: 'en-GB' }),
      message: 'Headlines keep the face of the toolkit: the face "Fredoka" of Northlight Trust cannot set ő ş.',
    }),
  ]);
});

test('a face in which the words fit at no size gives way to one in which they do', async () => {
  const wide = { headlineFont: { ...FACE, sha256: 'c'.repeat(64) }, headlineFontBytes: await readFont('schibsted-grotesk-900.woff2') };
  const headline = 'Mitverantwortungsgemeinschaftsvertrauen';
  const { svg, diagnostics } = await render(wide, headline, looks.children);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      rule: 'BRAND_FONT_TOO_WIDE',
      severity: 'warning',
      message: 'Headlines keep the face of the toolkit: in "Young Serif" of Northlight Trust the words do not fit at any size.',
    }),
  ]);
  expect(svg === (await render({}, headline, looks.children)).svg).toBe(true);
});

test('a face whose bytes were not handed in is said, not passed over', async () => {
  const { diagnostics } = await render({ headlineFont: FACE });
  expect(diagnostics).toEqual([expect.objectContaining({ rule: 'BRAND_FONT_ABSENT', severity: 'warning' })]);
});
