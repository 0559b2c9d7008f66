import { Direction, Feature, GlyphFlag, shape } from 'harfbuzzjs';
import type { Item } from './itemize.js';
import type { ShapedGlyph } from './shaped-glyph.js';
import { letterSpacingOf, spaceGlyphs, type Spacing } from './letter-spacing.js';

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
  return letterEm === 0 && spacing.wordEm === 0 ? glyphs : spaceGlyphs(glyphs, item, text, spacing);
}
