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
  /** Colours under its letters on the finished piece, as `#RRGGBB`, the one under most of them first; without the draft mark. */
  readonly grounds: readonly string[];
  /**
   * The smallest WCAG 2.2 contrast ratio of its colours to anything under its letters, the draft mark too; two decimals, cut off. Null
   * where there is no ink on the sheet, or a colour is not `#RRGGBB`.
   */
  readonly contrast: number | null;
  /** Share of its ink, 0 to 1, over which something was painted later; without the draft mark. */
  readonly coveredShare: number;
}

/** A QR code or a logo as it stands on the finished piece: the same figures as a text has. */
export type Mark = Pick<TextRun, 'slot' | 'grounds' | 'contrast' | 'coveredShare'>;

/** A colour of the finished piece without its text, marks and draft mark. */
export interface Tone {
  /** `#RRGGBB` */
  readonly colour: string;
  /** Of the sheet, 0 to 1. */
  readonly share: number;
  /** Side of the largest square that it fills: a line is thin however long it is. */
  readonly thickestPx: number;
}

/** The way out, as it was painted in the box named `light`. */
export interface Light {
  /** `#RRGGBB` */
  readonly colour: string;
  /** Of the sheet, 0 to 1, in that box. */
  readonly share: number;
  /** Printed in one colour, paper takes the place of the field, and the light is the darkest area, not the palest. */
  readonly isDarkest: boolean;
}

/** A job, laid out. */
export interface Piece {
  readonly id: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** How far sizes and gaps stepped down until the words had room: 1, or less. */
  readonly squeeze: number;
  /** Named boxes of the layout. */
  readonly boxes: Readonly<Record<string, Box>>;
  readonly text: readonly TextRun[];
  readonly marks: readonly Mark[];
  /** The colour of which there is most first. */
  readonly tones: readonly Tone[];
  /** Null where no box is named `light`. */
  readonly light: Light | null;
  /** One or two sentences for a screen reader: drawing, headline, help. */
  readonly alt: string;
  /** Everything that the piece says, in reading order, with what this shape leaves out. */
  readonly longDescription: string;
  /** Ids of the records it prints. */
  readonly contacts: readonly string[];
  readonly facts: readonly string[];
  /** Figures of its facts, as the target writes them: the only numbers in its sentences that nobody dials. */
  readonly figures: readonly string[];
  readonly law: string | null;
  /** Addresses of its QR codes. */
  readonly qr: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
