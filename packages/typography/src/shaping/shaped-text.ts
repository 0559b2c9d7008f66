import type { Item } from './itemize.js';
import { shapeItem, type ShapeSource } from './shape-item.js';
import type { ShapedGlyph } from './shaped-glyph.js';
import type { SpacingTrims } from './text-spacing-trim.js';

/** A paragraph whose items were shaped once, each as a whole. */
export interface ShapedText {
  readonly source: ShapeSource;
  readonly items: readonly Item[];
  readonly trims: SpacingTrims;
  readonly glyphs: ReadonlyMap<Item, readonly ShapedGlyph[]>;
  /** True where the glyphs before and after a position are what they would be without each other. */
  readonly isSafeToBreak: (position: number) => boolean;
  /** Where the cluster that ends at a position begins. */
  readonly clusterBefore: (end: number) => number;
}

export function shapeText(source: ShapeSource, items: readonly Item[], trims: SpacingTrims): ShapedText {
  const length = source.text.length + 1;
  const unsafe = new Uint8Array(length);
  const clusters = new Uint8Array(length);
  const glyphs = new Map<Item, readonly ShapedGlyph[]>();
  for (const item of items) {
    const shaped = shapeItem(source, item, item.start, item.end, trims.beside);
    for (const { cluster, isUnsafeToBreak } of shaped) {
      clusters[cluster] = 1;
      if (isUnsafeToBreak) unsafe[cluster] = 1;
    }
    glyphs.set(item, shaped);
  }
  return {
    source,
    items,
    trims,
    glyphs,
    isSafeToBreak: (position) => unsafe[position] === 0 && (clusters[position] === 1 || position === source.text.length),
    clusterBefore: (end) => {
      let start = end - 1;
      while (start > 0 && clusters[start] === 0) start--;
      return start;
    },
  };
}

/** Glyphs of a stretch of an item. What was shaped with the whole is used again where that is the same. */
export function glyphsBetween(
  { source, glyphs, isSafeToBreak, trims }: ShapedText,
  item: Item,
  start: number,
  end: number,
  trimmed: ReadonlyMap<number, number> = trims.beside,
): readonly ShapedGlyph[] {
  const whole = glyphs.get(item) ?? [];
  if (trimmed === trims.beside && start === item.start && end === item.end) return whole;
  const isSame = trimmed === trims.beside && (start === item.start || isSafeToBreak(start)) && (end === item.end || isSafeToBreak(end));
  return isSame ? whole.filter(({ cluster }) => cluster >= start && cluster < end) : shapeItem(source, item, start, end, trimmed);
}
