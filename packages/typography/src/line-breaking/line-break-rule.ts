/** A character with the combining marks that follow it (LB9), as the rules of UAX #14 see it. */
export interface LineBreakUnit {
  /** In UTF-16 units. */
  readonly start: number;
  /** Class after LB1 and LB10: never AI, SG, XX, SA, CJ or CM. */
  readonly lineBreak: string;
  readonly codePoint: number;
  readonly isEastAsian: boolean;
  /** Initial quotation mark: `QU` with General_Category Pi. */
  readonly isInitialQuote: boolean;
  /** Final quotation mark: `QU` with General_Category Pf. */
  readonly isFinalQuote: boolean;
  readonly endsWithZwj: boolean;
}

/** A place between two characters. */
export interface LineBreakPlace {
  readonly before: LineBreakUnit;
  readonly after: LineBreakUnit;
  /** The character `steps` before `before`; undefined at the start of the text. */
  readonly earlier: (steps: number) => LineBreakUnit | undefined;
  /** The character `steps` behind `after`; undefined at the end of the text. */
  readonly later: (steps: number) => LineBreakUnit | undefined;
  /** How many steps before `before` the last character stands that is no space. */
  readonly spaces: number;
}

/** `!` must break, `×` no break, `÷` may break, as UAX #14 writes it; undefined: the next rule decides. */
export type LineBreakDecision = '!' | '×' | '÷' | undefined;

/** One rule of UAX #14. Each stands in a file of `rules/`, and they are asked in the order of their numbers. */
export type LineBreakRule = (place: LineBreakPlace) => LineBreakDecision;
