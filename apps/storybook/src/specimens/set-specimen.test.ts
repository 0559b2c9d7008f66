import type { Locale } from '@campaignkit/model';
import { createFontLibrary } from '@campaignkit/typography';
import { readFont } from '@campaignkit/typography/node';
import { expect, it } from 'vitest';
import type { Specimen } from './read-specimens.js';
import { setSpecimen, type SpecimenLine } from './set-specimen.js';

const fonts = createFontLibrary({ load: readFont });

const ARABIC: Locale = {
  tag: 'ar',
  name: 'العربية',
  englishName: 'Arabic',
  script: 'Arab',
  direction: 'rtl',
  lineHeight: { head: 1.5, body: 2 },
  quotes: ['”', '“'],
  status: 'empty',
  reviewers: [],
};
const specimen = (locale: Locale): Specimen => ({ locale, sample: { headline: '', body: '', tip1: '', tip2: '', help: '', source: '' } });
const line = (role: SpecimenLine['role'], text: string): SpecimenLine => ({ part: role, text, fontSizePx: 20, fontWeight: 400, role });

it('takes the line heights of the locale, and of the script where the locale has none', async () => {
  const lines = [line('head', 'لست وحدك'), line('body', 'لست وحدك')];
  const heightsOf = async (locale: Locale) => {
    const set = await setSpecimen({ specimen: specimen(locale), widthPx: 400, lines }, fonts);
    return set.lines.map(({ block }) => block.lineHeightPx);
  };
  expect(await heightsOf(ARABIC)).toEqual([30, 40]);
  const { lineHeight: _, ...short } = ARABIC;
  expect(await heightsOf(short)).toEqual([1.38 * 20, 1.62 * 20]);
});

it('sets each text in the direction of its language', async () => {
  const { lines } = await setSpecimen({ specimen: specimen(ARABIC), widthPx: 400, lines: [line('body', 'لست وحدك')] }, fonts);
  const [only] = lines[0]?.block.lines ?? [];
  expect([only?.direction, Math.round((only?.xPx ?? 0) + (only?.widthPx ?? 0))]).toEqual(['rtl', 400]);
});

it('names a sign that no font has, with the language and the part', async () => {
  const { diagnostics } = await setSpecimen({ specimen: specimen(ARABIC), widthPx: 400, lines: [line('body', '\u{1300E}')] }, fonts);
  expect(diagnostics).toEqual([
    expect.objectContaining({ rule: 'GLYPH_MISSING', severity: 'error', at: expect.objectContaining({ locale: 'ar', slot: 'body' }) }),
  ]);
});
