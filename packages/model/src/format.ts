/**
 * Shapes, by width ÷ height: `poster` 0.6–0.75 · `portrait` 0.75–0.9 · `square` 0.9–1.15 · `tall` under 0.6 ·
 * `wide` 1.15–2.5 · `strip` over 2.5 · `card` 85.6 × 54 mm. Templates name shapes, never formats.
 */
export const SHAPES = ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'card'] as const;
export type Shape = (typeof SHAPES)[number];

/** Distances from the edges, in layout pixels, that must stay empty of text. */
export interface SafeArea {
  readonly top?: number;
  readonly bottom?: number;
  readonly start?: number;
  readonly end?: number;
}

export interface Format {
  readonly id: string;
  /** One sentence for people who choose. */
  readonly purpose: string;
  /** Layout size. On screen these are output pixels; on paper there are ten to a millimetre. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly shape: Shape;
  readonly safeAreaPx?: SafeArea;
  /** Paper size. Present only for print formats. */
  readonly print?: { readonly widthMm: number; readonly heightMm: number };
  /** Where the size comes from, and when it was read. */
  readonly source: string;
}

export function defineFormat(format: Format): Format {
  return format;
}

/** A print format in ten layout pixels to a millimetre, so that paper sizes stay whole numbers. */
export function definePrintFormat(format: Omit<Format, 'widthPx' | 'heightPx'> & { print: NonNullable<Format['print']> }): Format {
  return { ...format, widthPx: format.print.widthMm * 10, heightPx: format.print.heightMm * 10 };
}

/** The shape that a width and a height fall into, by the table of {@link SHAPES}. */
export function shapeOf(widthPx: number, heightPx: number): Shape {
  const ratio = widthPx / heightPx;
  if (ratio < 0.6) return 'tall';
  if (ratio < 0.75) return 'poster';
  if (ratio < 0.9) return 'portrait';
  if (ratio < 1.15) return 'square';
  return ratio <= 2.5 ? 'wide' : 'strip';
}
