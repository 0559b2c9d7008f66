/**
 * Shapes, by width ÷ height: `column` under 0.4 · `tall` 0.4–0.6 · `poster` 0.6–0.75 · `portrait` 0.75–0.9 · `square` 0.9–1.15 ·
 * `wide` 1.15–2.5 · `strip` over 2.5. Four say what is done with the sheet, which its size cannot tell: `card` lies in a wallet,
 * `box` is a small banner inside a text, `tear-off` has tabs at its foot, `backdrop` has a person in front of it.
 * Templates name shapes, never formats.
 */
export const SHAPES = ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'card', 'column', 'box', 'tear-off', 'backdrop'] as const;
export type Shape = (typeof SHAPES)[number];

/** What a shape asks of a design beyond its proportions: the reason why a template refuses it that was not drawn for it. */
const ASKS: Partial<Readonly<Record<Shape, string>>> = {
  column: 'words that still read in a column 160 px wide',
  box: 'headline, one contact and address alone, at 11 px or more',
  'tear-off': 'tabs at its foot, each with the number and the address',
  backdrop: 'words beside a person who covers its middle',
};

/** Why a template does not take a shape: what the shape asks for, or the template's own words. */
export function whyRefused(shape: Shape, template: { readonly refuses: string }): string {
  const asked = ASKS[shape];
  return asked ? `the shape asks for ${asked}.` : template.refuses;
}

/** What a template says about the sheets it takes. */
interface Takes {
  readonly shapes: readonly Shape[];
  readonly refuses: string;
  readonly leastPaperMm?: number;
}

/** Why a template does not take a format, or null when it does. */
export function whyFormatRefused({ shape, print }: Pick<Format, 'shape' | 'print'>, template: Takes): string | null {
  if (!template.shapes.includes(shape)) return whyRefused(shape, template);
  const { leastPaperMm = 0 } = template;
  if (!print || Math.min(print.widthMm, print.heightMm) >= leastPaperMm) return null;
  return `on paper narrower than ${leastPaperMm} mm its words would have less than legible letters.`;
}

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
  /** Most bytes of a finished file: lossy types give up quality until they keep it, others report that they cannot. */
  readonly maxBytes?: number;
  /** Where the size comes from. */
  readonly source: string;
  /** Edition of a standard or a guideline, `2007` or `2015-10`; for sizes in common use the month they were noted. */
  readonly sourceDate?: string;
}

export function defineFormat(format: Format): Format {
  return format;
}

/** A print format in ten layout pixels to a millimetre, so that paper sizes stay whole numbers. */
export function definePrintFormat(format: Omit<Format, 'widthPx' | 'heightPx'> & { print: NonNullable<Format['print']> }): Format {
  return { ...format, widthPx: Math.round(format.print.widthMm * 10), heightPx: Math.round(format.print.heightMm * 10) };
}

/** The shape that a width and a height fall into, by the table of {@link SHAPES}; a use is not seen from them. */
export function shapeOf(widthPx: number, heightPx: number): Shape {
  const ratio = widthPx / heightPx;
  if (ratio < 0.4) return 'column';
  if (ratio < 0.6) return 'tall';
  if (ratio < 0.75) return 'poster';
  if (ratio < 0.9) return 'portrait';
  if (ratio < 1.15) return 'square';
  return ratio <= 2.5 ? 'wide' : 'strip';
}
