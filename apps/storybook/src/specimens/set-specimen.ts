import type { Diagnostic, Locale } from '@campaignkit/model';
import { type FontLibrary, scriptOf, setText, type TextBlock, type TextDiagnostic } from '@campaignkit/typography';
import type { Specimen } from './read-specimens.js';

/** One text of a specimen, and how it is to be set. */
export interface SpecimenLine {
  readonly part: string;
  readonly text: string;
  readonly fontSizePx: number;
  readonly fontWeight: number;
  /** Which of the locale's line heights it takes. */
  readonly role: 'head' | 'body';
}

export interface SetLine extends SpecimenLine {
  readonly widthPx: number;
  readonly block: TextBlock;
}

/** A specimen as the engine sets it. */
export interface SetSpecimen {
  readonly lines: readonly SetLine[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface SpecimenOrder {
  readonly specimen: Specimen;
  readonly widthPx: number;
  readonly lines: readonly SpecimenLine[];
}

const INK = '#1b1a17';

/**
 * Sets the texts of a specimen with the fonts of its script and the line height of its locale.
 * @throws {CampaignError} FONT_MISSING, FONT_INVALID
 */
export async function setSpecimen({ specimen, widthPx, lines }: SpecimenOrder, fonts: FontLibrary): Promise<SetSpecimen> {
  const { locale } = specimen;
  const lineHeight = lineHeightOf(locale);
  const set = await Promise.all(
    lines.map(async (line): Promise<SetLine> => {
      const { text, fontSizePx, fontWeight, role } = line;
      const block = await setText(
        { text, lang: locale.tag, widthPx, fontSizePx, fontWeight, lineHeight: lineHeight[role], balance: role === 'head', colour: INK },
        fonts,
      );
      return { ...line, widthPx, block };
    }),
  );
  return {
    lines: set,
    diagnostics: set.flatMap(({ part, block }) => block.diagnostics.map((found) => toDiagnostic(found, locale.tag, part))),
  };
}

/** Of a locale, in em; what it leaves out is as its script says. */
export function lineHeightOf({ tag, lineHeight }: Locale): { readonly head: number; readonly body: number } {
  return lineHeight ?? scriptOf(tag).lineHeight;
}

function toDiagnostic({ code, message }: TextDiagnostic, locale: string, slot: string): Diagnostic {
  return {
    rule: code,
    severity: code === 'LANGUAGE_UNKNOWN' ? 'warning' : 'error',
    at: { locale, slot, file: 'packages/typography/parity/corpus.json' },
    message,
    fix: 'Correct the sample, or mend scripts/, languages/ or fonts/ in packages/typography.',
  };
}
