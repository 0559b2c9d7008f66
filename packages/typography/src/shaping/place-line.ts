import type { Face } from '../faces/face.js';
import type { Line } from '../lines/fill-lines.js';
import type { Item } from './itemize.js';
import { lineEnd } from './line-end.js';
import { reorderRuns } from '../bidi/reorder-runs.js';
import { type Spacing, withoutTrailingSpace } from './letter-spacing.js';
import type { ShapedGlyph } from './shaped-glyph.js';
import { glyphsBetween, type ShapedText } from './shaped-text.js';
import { shapeHyphen, SOFT_HYPHEN } from './shape-hyphen.js';
import type { SpacingTrims } from './text-spacing-trim.js';

/** A glyph of a line, from left to right. Lengths in em from the left end of the baseline. */
export interface PlacedGlyph {
  readonly face: Face;
  readonly glyph: number;
  readonly colour: string;
  /** The text it stands for; the glyphs of one cluster name the same text. */
  readonly cluster: string;
  /** Where that text begins in the paragraph. */
  readonly at: number;
  readonly isClusterStart: boolean;
  readonly penEm: number;
  readonly advanceEm: number;
  readonly xEm: number;
  readonly yEm: number;
}

export interface PlacedLine {
  readonly widthEm: number;
  readonly glyphs: readonly PlacedGlyph[];
}

interface Run {
  readonly item: Item;
  readonly level: number;
  readonly glyphs: readonly ShapedGlyph[];
  /** What the glyphs show, where it is not what the text says. */
  readonly shows?: string;
}

/** Shapes a line in sight of its paragraph and puts its runs in visual order. */
export function placeLine(shaped: ShapedText, line: Line): PlacedLine {
  const { text, spacing } = shaped.source;
  const end = lineEnd(text, line.start, line.end);
  const runs = trimTrailingSpace(shapeRuns(shaped, { ...line, end }), spacing);
  const starts = [...new Set(runs.flatMap(({ glyphs }) => glyphs.map(({ cluster }) => cluster))), end].sort((a, b) => a - b);
  const clusters = new Map(starts.map((start, index) => [start, text.slice(start, starts[index + 1])]));
  const placed: PlacedGlyph[] = [];
  let penEm = 0;
  for (const { item, glyphs, shows } of reorderRuns(runs)) {
    glyphs.forEach(({ glyph, cluster, advanceEm, dxEm, dyEm }, index) => {
      placed.push({
        face: item.face,
        glyph,
        colour: item.colour,
        cluster: shows ?? clusters.get(cluster) ?? '',
        at: cluster,
        isClusterStart: glyphs[index - 1]?.cluster !== cluster,
        penEm,
        advanceEm,
        xEm: penEm + dxEm,
        yEm: -dyEm,
      });
      penEm += advanceEm;
    });
  }
  return { widthEm: penEm, glyphs: placed };
}

function shapeRuns(shaped: ShapedText, line: Line): Run[] {
  const { start, end } = line;
  const { source, items } = shaped;
  if (start === end) return [];
  const trimmed = trimmedSigns(shaped.trims, line);
  const runs = items
    .filter((item) => item.start < end && item.end > start)
    .map((item): Run => {
      const glyphs = glyphsBetween(shaped, item, Math.max(item.start, start), Math.min(item.end, end), trimmed);
      return { item, level: item.level, glyphs };
    });
  const last = runs.at(-1);
  if (last && source.text[end - 1] === SOFT_HYPHEN) runs.push(hyphenAfter(last, end, source.lang));
  return runs;
}

// A sign that opens keeps its width at the beginning of a line, one that closes may give it up at the end.
function trimmedSigns({ beside, opening, closing }: SpacingTrims, { start, end, trimsEnd }: Line): ReadonlyMap<number, number> {
  if (!opening.has(start) && !trimsEnd) return beside;
  const trimmed = new Map(beside);
  if (opening.has(start)) trimmed.delete(start);
  if (trimsEnd) trimmed.set(end - 1, closing.get(end - 1) ?? 0);
  return trimmed;
}

function hyphenAfter({ item }: Run, end: number, lang: string): Run {
  const { sign, glyphs } = shapeHyphen(item, lang);
  return { item, level: item.level, glyphs: glyphs.map((glyph) => ({ ...glyph, cluster: end - 1 })), shows: sign };
}

// A hyphen that a soft hyphen shows has no space behind it.
function trimTrailingSpace(runs: readonly Run[], spacing: Spacing): readonly Run[] {
  const last = runs.at(-1);
  if (!last || last.shows !== undefined) return runs;
  return [...runs.slice(0, -1), { ...last, glyphs: withoutTrailingSpace(last.glyphs, last.item, spacing) }];
}
