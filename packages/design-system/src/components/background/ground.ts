/** What a background is drawn in: its box in layout pixels, from its start and top edge. */
export interface Ground {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Its shades are darker than the ground: what is lit is the ground that is left. Else they are paler, and lit themselves. */
  readonly isPale: boolean;
}

/** What it consists of, as SVG path data: areas in the far tone, areas in the near tone over them, and a line in the near tone. */
export interface GroundShapes {
  readonly far?: string;
  readonly near?: string;
  readonly line?: { readonly d: string; readonly widthPx: number };
}
