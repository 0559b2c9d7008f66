import type { Face } from '../faces/face.js';
import type { Line } from '../lines/fill-lines.js';
import type { Item } from './itemize.js';
import { lineEnd, SOFT_HYPHEN } from './measure-text.js';
import type { Paragraph } from '../copy/paragraph.js';
import { reorderRuns } from '../bidi/reorder-runs.js';
import { letterSpacingOf, shapeItem, type ShapedGlyph, type Spacing } from './shape-item.js';

/** A glyph of a line, from left to right. Lengths in em from the left end of the baseline. */
export interface PlacedGlyph {
  readonly face: Face;
  readonly glyph: number;
  readonly colour: string;
  /** The text it stands for; the glyphs of one cluster name the same text. */
  readonly cluster: string;
  readonly isClusterStart: boolean;
  readonly penEm: number;
  readonly advanceEm: number;
  readonly xEm: number;
  readonly yEm: number;
}

export interface PlacedLine {
  /** Without white at the end and without direction controls. */
  readonly text: string;
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
export function placeLine(paragraph: Paragraph, items: readonly Item[], line: Line, spacing: Spacing): PlacedLine {
  const end = lineEnd(paragraph.text, line.start, line.end);
  const runs = withoutTrailingSpace(shapeRuns(paragraph, items, { start: line.start, end }, spacing), spacing);
  const starts = [...new Set(runs.flatMap(({ glyphs }) => glyphs.map(({ cluster }) => cluster))), end].sort((a, b) => a - b);
  const clusters = new Map(starts.map((start, index) => [start, paragraph.text.slice(start, starts[index + 1])]));
  const placed: PlacedGlyph[] = [];
  let penEm = 0;
  for (const { item, glyphs, shows } of reorderRuns(runs)) {
    glyphs.forEach(({ glyph, cluster, advanceEm, dxEm, dyEm }, index) => {
      placed.push({
        face: item.face,
        glyph,
        colour: item.colour,
        cluster: shows ?? clusters.get(cluster) ?? '',
        isClusterStart: glyphs[index - 1]?.cluster !== cluster,
        penEm,
        advanceEm,
        xEm: penEm + dxEm,
        yEm: -dyEm,
      });
      penEm += advanceEm;
    });
  }
  return { text: paragraph.text.slice(line.start, end).replace(/[\u2060\u2066-\u2069]/g, ''), widthEm: penEm, glyphs: placed };
}

function shapeRuns({ text, lang }: Paragraph, items: readonly Item[], { start, end }: Line, spacing: Spacing): Run[] {
  if (start === end) return [];
  const runs = items
    .filter((item) => item.start < end && item.end > start)
    .map((item): Run => {
      const glyphs = shapeItem(text, item, Math.max(item.start, start), Math.min(item.end, end), lang, spacing);
      return { item, level: item.level, glyphs };
    });
  const last = runs.at(-1);
  if (last && text[end - 1] === SOFT_HYPHEN) runs.push(hyphenAfter(last, end, lang));
  return runs;
}

// A soft hyphen at the end of a line shows: it is the same sign as a hyphen (CSS Text 3, 5.4).
function hyphenAfter({ item }: Run, end: number, lang: string): Run {
  const sign = item.face.codePoints.has(0x2010) ? '\u2010' : '-';
  const [glyph] = shapeItem(sign, { ...item, start: 0, end: 1 }, 0, 1, lang, { letterEm: 0, wordEm: 0 });
  return { item, level: item.level, glyphs: glyph ? [{ ...glyph, cluster: end - 1 }] : [], shows: sign };
}

function withoutTrailingSpace(runs: readonly Run[], spacing: Spacing): readonly Run[] {
  const last = runs.at(-1);
  const letterEm = last ? letterSpacingOf(last.item, spacing) : 0;
  if (!last || letterEm === 0) return runs;
  const isRtl = last.level % 2 === 1;
  const edge = isRtl ? 0 : last.glyphs.length - 1;
  const glyphs = last.glyphs.map((glyph, index) =>
    index === edge ? { ...glyph, advanceEm: glyph.advanceEm - letterEm, dxEm: glyph.dxEm - (isRtl ? letterEm : 0) } : glyph,
  );
  return [...runs.slice(0, -1), { ...last, glyphs }];
}
