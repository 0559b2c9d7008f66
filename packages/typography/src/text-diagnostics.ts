import type { ReorderedNumber } from './bidi/reordered-numbers.js';
import type { MissingGrapheme } from './shaping/itemize.js';
import type { Paragraph } from './copy/paragraph.js';
import type { SetTextRequest, TextBlock, TextDiagnostic } from './set-text.types.js';
import { LAYOUT_UNIT_PX } from './lines/layout-unit.js';

export function languageUnknown({ lang, script }: Paragraph): TextDiagnostic {
  return {
    code: 'LANGUAGE_UNKNOWN',
    message: `Nothing is known of the language "${lang}": the text is set as ${script.id}, the script of most of its letters. Expected a language tag (BCP 47) whose script stands in packages/typography/src/scripts.`,
  };
}

export function controlCharacters(controls: readonly string[]): TextDiagnostic[] {
  if (controls.length === 0) return [];
  const named = [...new Set(controls)].map(codePointsOf).join(', ');
  return [
    {
      code: 'TEXT_CONTROL_CHARACTER',
      message: `The text holds ${controls.length === 1 ? 'a control character that is' : `${controls.length} control characters that are`} not drawn: ${named}.`,
    },
  ];
}

export function digitsReordered(numbers: readonly ReorderedNumber[]): TextDiagnostic[] {
  return numbers.map(({ typed, shown }) => ({
    code: 'DIGITS_REORDERED',
    message: `The number "${typed}" would be read as "${shown}" from left to right.`,
  }));
}

export function glyphMissing(missing: readonly MissingGrapheme[]): TextDiagnostic[] {
  const signs = new Map(missing.map(({ grapheme, faceId }) => [grapheme, faceId]));
  if (signs.size === 0) return [];
  const named = [...signs].map(([grapheme, faceId]) => `"${grapheme}" (${codePointsOf(grapheme)}; box of ${faceId})`);
  return [{ code: 'GLYPH_MISSING', message: `No font has ${named.join(', ')}. An empty box stands in its place.` }];
}

export function hyphenationUnknown(words: readonly string[], lang: string): TextDiagnostic[] {
  if (words.length === 0) return [];
  return [
    {
      code: 'HYPHENATION_UNKNOWN',
      message: `No hyphenation is known for the language "${lang}": ${words.map((word) => `"${word}"`).join(', ')} stayed whole. Soft hyphens in the text show where long words may break.`,
    },
  ];
}

export function textCut(removed: string, maxLines: number): TextDiagnostic {
  return {
    code: 'TEXT_CUT',
    message: `The text is longer than ${maxLines} ${maxLines === 1 ? 'line' : 'lines'}: "${removed.trim()}" was left out.`,
  };
}

export function textOverflow(block: TextBlock, { widthPx, fit }: SetTextRequest, fitOverPx: number): TextDiagnostic[] {
  const overPx = round(Math.max(fitOverPx, block.widthPx - widthPx - LAYOUT_UNIT_PX));
  if (overPx <= 0) return [];
  const place = fit
    ? `${fit.maxLines} lines in ${round(widthPx)} × ${round(fit.heightPx)} px at its smallest size, ${round(fit.minPx)} px`
    : `a width of ${round(widthPx)} px`;
  return [{ code: 'TEXT_OVERFLOW', message: `The text does not fit into ${place}: it is ${overPx} px over.`, overPx }];
}

function codePointsOf(grapheme: string): string {
  return Array.from(grapheme, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

function round(px: number): number {
  return Math.ceil(px * 100) / 100;
}
