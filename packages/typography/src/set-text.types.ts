import type { Voice } from '@campaignkit/model';
import type { OwnFont } from './faces/own-font.js';

/** A stretch of text with its own weight or colour. */
export interface TextSpan {
  readonly text: string;
  readonly fontWeight?: number;
  readonly colour?: string;
}

/** What to set. Lengths in px, tracking in em. */
export interface SetTextRequest {
  /**
   * Plain text, at most 20,000 UTF-16 units; or give `spans`. White space collapses as in CSS (`white-space: pre-line`): a line feed
   * is a required break.
   */
  readonly text?: string;
  readonly spans?: readonly TextSpan[];
  /** BCP 47 language of the text. */
  readonly lang: string;
  readonly widthPx: number;
  readonly fontSizePx: number;
  /** @default 400 */
  readonly fontWeight?: number;
  /** @default 'text' */
  readonly voice?: Voice;
  /** A font that is tried before those of the voice, in one weight; signs that it lacks come from the voice. See `findMissingSigns`. */
  readonly ownFont?: OwnFont;
  /** In em; lines move further apart where their ink would touch. @default the script's body line height */
  readonly lineHeight?: number;
  /** @default 'start' */
  readonly align?: 'start' | 'center' | 'end';
  /** Paragraph direction. @default the direction of the language's script */
  readonly direction?: 'ltr' | 'rtl';
  /** A whole number. Further lines are cut with an ellipsis, and reported. */
  readonly maxLines?: number;
  /** Lines of equal length that break by sense, as many as before; `fit` may take more. @default false */
  readonly balance?: boolean;
  /** No break inside a word of Han, Kana or Hangul (CSS Text 3, 5.2, `word-break: keep-all`). @default true for Korean */
  readonly keepAll?: boolean;
  /**
   * Hyphenate words of ten letters and more by language: those wider than the line, and those that would leave a fifth of a line
   * empty; in balanced and fitted text, and with `wide words`, only what does not fit whole. Never an address, an acronym, a name, or beside a number.
   * Without effect in scripts that have no hyphens (Arabic, Thai, Devanagari, Han …). Soft hyphens in the text always count.
   * @default false
   */
  readonly hyphenate?: boolean | 'wide words';
  /** Capitals by the rules of the language (CSS Text 3, 2.1); `lines` hold the text as it is shown. @default 'none' */
  readonly textTransform?: 'none' | 'uppercase';
  /** @default 0; ignored where letters join */
  readonly letterSpacingEm?: number;
  /** @default 0 */
  readonly wordSpacingEm?: number;
  /** Let quotation marks, and the white of the first letter, hang outside the start edge. @default false */
  readonly hangPunctuation?: boolean;
  /** `#RRGGBB`. @default '#000000' */
  readonly colour?: string;
  /** Take the largest size at which the text fits, balanced; `fontSizePx` is then ignored. */
  readonly fit?: FitRequest;
}

export interface FitRequest {
  readonly minPx: number;
  readonly maxPx: number;
  readonly maxLines: number;
  readonly heightPx: number;
  /** Share of the largest size that may be given up so that lines break by sense, 0.1 for a tenth. @default 0 */
  readonly senseShare?: number;
}

export interface TextLine {
  /** Logical text of the line as a reader would copy it: without the white at its end, isolates, joiners and hyphens that were added. */
  readonly text: string;
  readonly widthPx: number;
  readonly direction: 'ltr' | 'rtl';
  /** From the block's start-side (left) edge to the line's left end. */
  readonly xPx: number;
  /** From the block's top to the baseline. */
  readonly baselinePx: number;
  /** Text of each glyph cluster in visual order, left to right: read the digits back from here. */
  readonly visual: readonly string[];
}

/** How far ink reaches, from the block's top left corner. */
export interface Ink {
  readonly topPx: number;
  readonly bottomPx: number;
  readonly leftPx: number;
  readonly rightPx: number;
}

/**
 * - `DIGITS_REORDERED`: digits of a number do not stand in their order from left to right (UAX #9).
 * - `GLYPH_MISSING`: no font has a sign, which is named with its code points; a box stands in its place.
 * - `HYPHENATION_UNKNOWN`: long words stayed whole, because nobody has listed where this language parts them.
 * - `LANGUAGE_UNKNOWN`: nothing is known of the language; the text is set by the script of its letters.
 * - `TEXT_CONTROL_CHARACTER`: control characters were in the text and are not drawn.
 * - `TEXT_CUT`: the text is longer than `maxLines`; what was left out is named.
 * - `TEXT_OVERFLOW`: the text is larger than its place, by `overPx`.
 */
export type TextDiagnosticCode =
  | 'DIGITS_REORDERED'
  | 'GLYPH_MISSING'
  | 'HYPHENATION_UNKNOWN'
  | 'LANGUAGE_UNKNOWN'
  | 'TEXT_CONTROL_CHARACTER'
  | 'TEXT_CUT'
  | 'TEXT_OVERFLOW';

/** What a reader would not see as it was meant. */
export interface TextDiagnostic {
  readonly code: TextDiagnosticCode;
  readonly message: string;
  /** How many px too wide or too high, for `TEXT_OVERFLOW`. */
  readonly overPx?: number;
}

/** Text, set. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  /** Of the longest line. */
  readonly widthPx: number;
  /** Lines × line height, and more where lines had to move apart so that their ink does not touch. Ink may reach out of it (Nastaliq, Tibetan). */
  readonly heightPx: number;
  readonly ink: Ink;
  readonly fontSizePx: number;
  readonly lineHeightPx: number;
  /** `<path>` elements with the block's top left corner at 0,0. */
  readonly svg: string;
  readonly diagnostics: readonly TextDiagnostic[];
}

/** Hands out the bytes of a file of `fonts/` (`noto-sans-400.woff2`). In Node it reads, in a browser it fetches. */
export type FontLoader = (file: string) => Promise<Uint8Array>;
