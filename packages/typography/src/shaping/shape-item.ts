import { Direction, Feature, GlyphFlag, shape } from 'harfbuzzjs';
import type { Item } from './itemize.js';
import { coveringScripts } from '../resolve-script.js';

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

export interface Spacing {
  readonly letterEm: number;
  readonly wordEm: number;
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const CONTEXT = 16;
const WITHOUT_LIGATURES = [new Feature('liga', 0), new Feature('clig', 0)];

/** A text with what shaping must know of it. */
export interface ShapeSource {
  readonly text: string;
  readonly lang: string;
  readonly spacing: Spacing;
}

/**
 * Shapes `start` to `end` of an item, seeing the letters around it so that Arabic joins across borders.
 * The signs at `trimmed` are set half wide.
 */
export function shapeItem(
  { text, lang, spacing }: ShapeSource,
  item: Item,
  start: number,
  end: number,
  trimmed: ReadonlyMap<number, number>,
): ShapedGlyph[] {
  const from = Math.max(0, start - CONTEXT);
  const letterEm = letterSpacingOf(item, spacing);
  const { buffer, font, unitsPerEm } = item.face;
  buffer.reset();
  buffer.addText(text.slice(from, end + CONTEXT), start - from, end - start);
  buffer.setDirection(item.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setScript(item.script);
  buffer.setLanguage(lang);
  const halved = [...trimmed.keys()].filter((at) => at >= start && at < end).map((at) => new Feature('halt', 1, at - from, at - from + 1));
  shape(font, buffer, letterEm === 0 ? halved : [...WITHOUT_LIGATURES, ...halved]);
  const positions = buffer.getGlyphPositions();
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster, flags }, index): ShapedGlyph => {
    const position = positions[index] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };
    return {
      glyph: codepoint,
      cluster: cluster + from,
      advanceEm: position.xAdvance / unitsPerEm,
      dxEm: position.xOffset / unitsPerEm,
      dyEm: position.yOffset / unitsPerEm,
      isUnsafeToBreak: (flags & GlyphFlag.UNSAFE_TO_BREAK) !== 0,
    };
  });
  return letterEm === 0 && spacing.wordEm === 0
    ? glyphs
    : glyphs.map((glyph, index) => spaced(glyph, index, glyphs, item, text, letterEm, spacing.wordEm));
}

/** Tracking that this item takes: none where letters join or the script is not known here. */
export function letterSpacingOf(item: Item, { letterEm }: Spacing): number {
  return coveringScripts(item.script)[0]?.mayLetterSpace ? letterEm : 0;
}

// The space follows the letter in reading order: in a right-to-left run it stands left of it.
function spaced(
  glyph: ShapedGlyph,
  index: number,
  all: readonly ShapedGlyph[],
  item: Item,
  text: string,
  letterEm: number,
  wordEm: number,
): ShapedGlyph {
  const isRtl = item.level % 2 === 1;
  const neighbour = all[isRtl ? index - 1 : index + 1];
  const sign = text[glyph.cluster] ?? '';
  if (neighbour?.cluster === glyph.cluster || INVISIBLE.test(sign)) return glyph;
  const extra = letterEm + (sign === ' ' || sign === '\u00a0' ? wordEm : 0);
  return { ...glyph, advanceEm: glyph.advanceEm + extra, dxEm: glyph.dxEm + (isRtl ? extra : 0) };
}
