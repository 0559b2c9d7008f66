import { Blob, Buffer, Face as HarfBuzzFace, Font } from 'harfbuzzjs';

/** One decoded font file, ready to shape. Measures in font units. */
export interface Face {
  /** File name without ending, `noto-sans-400`. */
  readonly id: string;
  readonly weight: number;
  readonly unitsPerEm: number;
  readonly ascentUnits: number;
  /** Below the baseline, positive. */
  readonly descentUnits: number;
  readonly font: Font;
  /** Used again for each run: HarfBuzz memory is freed only when the garbage collector gets to it. */
  readonly buffer: Buffer;
  readonly codePoints: ReadonlySet<number>;
  /** Scripts that it has rules for, as OpenType tags. */
  readonly scriptTags: () => readonly string[];
  readonly outlines: Map<number, GlyphOutline>;
  /** What the feature `halt` saves, in em, by sign. */
  readonly halfWidthSavings: Map<string, number>;
}

export interface GlyphOutline {
  readonly commands: readonly { readonly type: string; readonly values: readonly number[] }[];
  /** Undefined for glyphs without ink. */
  readonly ink: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } | undefined;
}

export function createFace(id: string, weight: number, without: string, sfnt: Uint8Array): Face {
  const face = new HarfBuzzFace(new Blob(sfnt));
  const codePoints = new Set(face.collectUnicodes());
  if (codePoints.size === 0) throw new Error('the font has no characters');
  for (const sign of without) codePoints.delete(sign.codePointAt(0) ?? 0);
  const font = new Font(face);
  font.setScale(face.upem, face.upem);
  const extents = font.hExtents();
  return {
    id,
    weight,
    unitsPerEm: face.upem,
    ascentUnits: extents.ascender,
    descentUnits: -extents.descender,
    font,
    buffer: new Buffer(),
    codePoints,
    scriptTags: () => face.getTableScriptTags('GSUB'),
    outlines: new Map(),
    halfWidthSavings: new Map(),
  };
}

export function outlineOf(face: Face, glyph: number): GlyphOutline {
  const known = face.outlines.get(glyph);
  if (known) return known;
  const box = face.font.glyphExtents(glyph);
  const ink =
    box && (box.width !== 0 || box.height !== 0)
      ? { left: box.xBearing, right: box.xBearing + box.width, top: box.yBearing, bottom: box.yBearing + box.height }
      : undefined;
  const outline = { commands: ink ? face.font.glyphToJson(glyph) : [], ink };
  face.outlines.set(glyph, outline);
  return outline;
}
