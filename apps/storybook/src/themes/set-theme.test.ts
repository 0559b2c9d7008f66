import { looks } from '@campaignkit/design-system';
import type { Locale } from '@campaignkit/model';
import { createFontLibrary } from '@campaignkit/typography';
import { readFont } from '@campaignkit/typography/node';
import { expect, it } from 'vitest';
import { setTheme, THEME_POSTER } from './set-theme.js';
import { THEME_NUMBER, THEME_WORDS } from './theme-words.js';

const fonts = createFontLibrary({ load: readFont });

const words = THEME_WORDS.map(({ tag, headline }) => {
  const direction = tag === 'ar' ? 'rtl' : 'ltr';
  const locale: Locale = {
    tag,
    name: tag,
    englishName: tag,
    script: new Intl.Locale(tag).maximize().script ?? '',
    direction,
    quotes: ['“', '”'],
    status: 'empty',
    reviewers: [],
  };
  return { locale, headline };
});

it.each(Object.values(looks))('sets "$id" in every writing system of the sheet without a finding', async (look) => {
  const { posters, diagnostics } = await setTheme({ look, words }, fonts);
  expect(diagnostics).toEqual([]);
  for (const { locale, headline, number } of posters) {
    expect(headline.svg).toContain(look.colours.ink);
    expect(number.lines.map(({ visual }) => visual.join('').replaceAll('\u00a0', ' '))).toEqual([THEME_NUMBER]);
    const widthPx = THEME_POSTER.widthPx - 2 * THEME_POSTER.marginPx;
    const [line] = number.lines;
    expect(Math.round(locale.direction === 'rtl' ? widthPx - (line?.xPx ?? 0) - (line?.widthPx ?? 0) : (line?.xPx ?? -1))).toBe(0);
  }
});

it('is spoken in another voice by a look of another voice', async () => {
  const headlineOf = async (look: (typeof looks)[keyof typeof looks]) =>
    (await setTheme({ look: { ...look, colours: looks.boys.colours }, words: words.slice(0, 1) }, fonts)).posters[0]?.headline.svg;
  const drawn = await Promise.all([looks.children, looks.teens, looks.school, looks.quiet].map(headlineOf));
  expect(new Set(drawn).size).toBe(4);
});
