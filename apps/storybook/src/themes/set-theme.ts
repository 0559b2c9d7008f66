import type { Diagnostic, Locale, Look } from '@campaignkit/model';
import { type FontLibrary, setText, type TextBlock } from '@campaignkit/typography';
import { lineHeightOf } from '../specimens/set-specimen.js';
import { THEME_NUMBER } from './theme-words.js';

/** A poster of one theme in one language, with nothing on it but what a theme decides. Lengths in px. */
export const THEME_POSTER = { widthPx: 220, heightPx: 311, u: 2.2, marginPx: 15.4, lightPx: 80 } as const;

export interface ThemeOrder {
  readonly look: Look;
  readonly words: readonly { readonly locale: Locale; readonly headline: string }[];
}

export interface SetPoster {
  readonly locale: Locale;
  readonly headline: TextBlock;
  readonly label: TextBlock;
  readonly number: TextBlock;
  /** What the picture says, for screen readers. */
  readonly alt: string;
}

/** A theme as the engine sets it. */
export interface SetTheme {
  readonly posters: readonly SetPoster[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sets headline, label and number of a theme in its voice, in each of its languages.
 * @throws {CampaignError} FONT_MISSING, FONT_INVALID
 */
export async function setTheme({ look, words }: ThemeOrder, fonts: FontLibrary): Promise<SetTheme> {
  const posters = await Promise.all(words.map(({ locale, headline }) => setPoster(look, locale, headline, fonts)));
  return { posters, diagnostics: posters.flatMap(diagnosticsOf) };
}

async function setPoster(look: Look, locale: Locale, headline: string, fonts: FontLibrary): Promise<SetPoster> {
  const { widthPx: sheetPx, u, marginPx } = THEME_POSTER;
  const widthPx = sheetPx - 2 * marginPx;
  const { head, body } = lineHeightOf(locale);
  const isRound = look.voice === 'round';
  const spoken = { lang: locale.tag, widthPx } as const;
  const [top, label, number] = await Promise.all([
    setText(
      {
        ...spoken,
        text: headline,
        fontSizePx: 11.4 * u,
        voice: look.voice,
        fontWeight: look.headlineWeight,
        lineHeight: head,
        letterSpacingEm: -0.02,
        hangPunctuation: true,
        colour: look.colours.ink,
        fit: { minPx: 6.5 * u, maxPx: 11.4 * u, maxLines: 2, heightPx: 40 * u, senseShare: 0.15 },
      },
      fonts,
    ),
    setText({ ...spoken, text: locale.name, fontSizePx: 5.2 * u, fontWeight: 600, lineHeight: body, colour: look.colours.onLight }, fonts),
    setText(
      {
        widthPx,
        text: THEME_NUMBER,
        lang: 'en',
        align: locale.direction === 'rtl' ? 'end' : 'start',
        fontSizePx: 17 * u,
        voice: isRound ? 'round' : 'straight',
        fontWeight: isRound ? 800 : 900,
        letterSpacingEm: -0.03,
        wordSpacingEm: 0.06,
        colour: look.colours.onLight,
      },
      fonts,
    ),
  ]);
  return { locale, headline: top, label, number, alt: `${locale.englishName}: ${headline.replace('\n', ' ')} ${THEME_NUMBER}` };
}

function diagnosticsOf({ locale, headline, label, number }: SetPoster): Diagnostic[] {
  return Object.entries({ headline, label, number }).flatMap(([slot, block]) =>
    block.diagnostics.map(({ code, message }) => ({
      rule: code,
      severity: 'error' as const,
      at: { locale: locale.tag, slot, file: 'apps/storybook/src/themes/theme-words.ts' },
      message,
      fix: 'Shorten the sample, or mend scripts/, languages/ or fonts/ in packages/typography.',
    })),
  );
}
