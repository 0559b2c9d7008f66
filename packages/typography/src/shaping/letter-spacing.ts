// CSS Text 3, 8.1 and 8.2: word-spacing and letter-spacing; none where letters join, and none at the end of a line.
import { coveringScripts } from '../resolve-script.js';
import type { Item } from './itemize.js';
import type { ShapedGlyph } from './shaped-glyph.js';

export interface Spacing {
  readonly letterEm: number;
  readonly wordEm: number;
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Tracking that this item takes: none where letters join or the script is not known here. */
export function letterSpacingOf(item: Item, { letterEm }: Spacing): number {
  return coveringScripts(item.script)[0]?.mayLetterSpace ? letterEm : 0;
}

/** The space follows the letter in reading order: in a right-to-left run it stands left of it. */
export function spaceGlyphs(glyphs: readonly ShapedGlyph[], item: Item, text: string, spacing: Spacing): ShapedGlyph[] {
  const letterEm = letterSpacingOf(item, spacing);
  const isRtl = item.level % 2 === 1;
  return glyphs.map((glyph, index) => {
    const neighbour = glyphs[isRtl ? index - 1 : index + 1];
    const sign = text[glyph.cluster] ?? '';
    if (neighbour?.cluster === glyph.cluster || INVISIBLE.test(sign)) return glyph;
    const extra = letterEm + (sign === ' ' || sign === '\u00a0' ? spacing.wordEm : 0);
    return { ...glyph, advanceEm: glyph.advanceEm + extra, dxEm: glyph.dxEm + (isRtl ? extra : 0) };
  });
}

/** The last run of a line without the space behind its last letter. */
export function withoutTrailingSpace(glyphs: readonly ShapedGlyph[], item: Item, spacing: Spacing): readonly ShapedGlyph[] {
  const letterEm = letterSpacingOf(item, spacing);
  if (letterEm === 0) return glyphs;
  const isRtl = item.level % 2 === 1;
  const edge = isRtl ? 0 : glyphs.length - 1;
  return glyphs.map((glyph, index) =>
    index === edge ? { ...glyph, advanceEm: glyph.advanceEm - letterEm, dxEm: glyph.dxEm - (isRtl ? letterEm : 0) } : glyph,
  );
}
