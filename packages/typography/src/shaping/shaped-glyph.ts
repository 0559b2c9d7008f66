/** A placed glyph of a run, in visual order. Lengths in em. */
export interface ShapedGlyph {
  readonly glyph: number;
  /** Position in the text of the grapheme it belongs to. */
  readonly cluster: number;
  readonly advanceEm: number;
  readonly dxEm: number;
  readonly dyEm: number;
  /** Shaped alone, the text before it or from it on would look or measure otherwise. */
  readonly isUnsafeToBreak: boolean;
}
