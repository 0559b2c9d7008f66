// CSS Text 3, 5.4: the hyphen that a soft hyphen shows at the end of a line is the same sign as a hyphen in its face.
import type { Item } from './itemize.js';
import { shapeItem } from './shape-item.js';
import type { ShapedGlyph } from './shaped-glyph.js';

export const SOFT_HYPHEN = '\u00ad';

export interface ShapedHyphen {
  readonly sign: string;
  readonly glyphs: readonly ShapedGlyph[];
}

/** The hyphen after an item that ends a line with a soft hyphen. */
export function shapeHyphen(item: Item, lang: string): ShapedHyphen {
  const sign = item.face.codePoints.has(0x2010) ? '\u2010' : '-';
  const source = { text: sign, lang, spacing: { letterEm: 0, wordEm: 0 } };
  return { sign, glyphs: shapeItem(source, { ...item, start: 0, end: 1 }, 0, 1, new Map()) };
}
