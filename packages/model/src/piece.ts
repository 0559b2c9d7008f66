import type { Diagnostic } from './diagnostic.js';

export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A text as it was set. */
export interface TextRun {
  /** Name of the slot: `headline`, `number`, `tip-1`. */
  readonly slot: string;
  /** Logical order. */
  readonly text: string;
  readonly lines: readonly string[];
  /** All digits as they stand on the sheet, left to right, top to bottom. */
  readonly digits: string;
  readonly box: Box;
  readonly fontSizePx: number;
  readonly colour: string;
  /** Ground under the text. */
  readonly ground: string;
}

/** A job, laid out. */
export interface Piece {
  readonly id: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Named boxes of the layout. */
  readonly boxes: Readonly<Record<string, Box>>;
  readonly text: readonly TextRun[];
  /** One or two sentences for a screen reader: drawing, headline, help. */
  readonly alt: string;
  /** Everything that the piece says, in reading order, with what this shape leaves out. */
  readonly longDescription: string;
  /** Ids of the records it prints. */
  readonly contacts: readonly string[];
  readonly facts: readonly string[];
  readonly law: string | null;
  /** Addresses of its QR codes. */
  readonly qr: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
