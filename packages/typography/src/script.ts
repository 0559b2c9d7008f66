import type { Voice } from '@campaignkit/model';

/** A font family of this package, by file prefix in `fonts/`, with the weights that are shipped. */
export interface FontFamily {
  /** `noto-sans-arabic`: files are `<id>-<weight>.woff2`. */
  readonly id: string;
  readonly weights: readonly number[];
  /** Signs that are taken from the next family instead. */
  readonly without?: string;
}

/**
 * How one writing system is set. Adding a script is one file in `scripts/`.
 * Latin runs inside it always come from Noto Sans (voice `text`) or the Latin face of the voice.
 */
export interface Script {
  /** ISO 15924, `Arab`; also of a style or a mixture that Unicode has no value for: `Aran`, `Jpan`. */
  readonly id: string;
  /** Unicode Script property values (UAX #24) that it is made of, the most typical first: `Hani`, `Hira` and `Kana` for Japanese. */
  readonly covers: readonly [string, ...string[]];
  readonly direction: 'ltr' | 'rtl';
  /** Families by voice, best first. Every voice names at least one family of this script. */
  readonly families: Readonly<Record<Voice, readonly FontFamily[]>>;
  /** Line height in em: `head` for headlines, `body` to read. */
  readonly lineHeight: { readonly head: number; readonly body: number };
  /** Size of a headline beside a Latin headline of the same weight on the page. */
  readonly headlineScale: number;
  /** Size of running text beside Latin. */
  readonly bodyScale: number;
  /** Tracking of a headline in em; 0 where letters join or stack. */
  readonly headlineTrackingEm: number;
  /** The space of its fonts is too narrow between Latin words. @default false */
  readonly hasNarrowSpace?: boolean;
  /** False where letters join, so that no request may space them apart. */
  readonly mayLetterSpace: boolean;
}
