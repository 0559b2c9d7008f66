import { baselineEm } from './baseline.js';
import { type DrawnGlyph, drawPaths, inkOf } from './draw-paths.js';
import { type ReorderedNumber, reorderedNumbers } from '../bidi/reordered-numbers.js';
import type { Face } from '../faces/face.js';
import type { Line } from './fill-lines.js';
import { lineEnd } from '../shaping/line-end.js';
import { logicalText } from '../copy/logical-text.js';
import type { MissingGrapheme } from '../shaping/itemize.js';
import type { PlacedGlyph, PlacedLine } from '../shaping/place-line.js';
import type { TextBlock, TextLine } from '../set-text.types.js';
import { type Setting, stackExtent, stackLines } from './stack-lines.js';

export interface ComposedBlock {
  readonly block: TextBlock;
  /** What came out of shaping as the empty glyph. */
  readonly undrawn: readonly MissingGrapheme[];
  readonly reordered: readonly ReorderedNumber[];
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n]*$/u;

/** Draws the lines under each other. */
export function composeBlock(setting: Setting, lines: readonly Line[], main: Face, fontSizePx: number): ComposedBlock {
  const { text, request, lineHeightEm } = setting;
  const { direction } = text.paragraph;
  const stacked = stackLines(setting, lines, request.widthPx / fontSizePx);
  const { widthEm, heightEm } = stackExtent(stacked, lineHeightEm);
  const firstBaselineEm = baselineEm(main, lineHeightEm);
  const drawn: DrawnGlyph[] = [];
  const textLines = stacked.map((line, index): TextLine => {
    const xPx = line.xEm * fontSizePx;
    const baselinePx = (firstBaselineEm + line.baselineEm) * fontSizePx;
    for (const glyph of line.glyphs) drawn.push({ glyph, xPx: xPx + glyph.xEm * fontSizePx, yPx: baselinePx + glyph.yEm * fontSizePx });
    const { start, end } = lines[index] ?? { start: 0, end: 0 };
    const shown = logicalText(text.paragraph, start, lineEnd(text.paragraph.text, start, end));
    return { text: shown, widthPx: line.widthEm * fontSizePx, direction, xPx, baselinePx, visual: visualOf(line) };
  });
  return {
    block: {
      lines: textLines,
      widthPx: widthEm * fontSizePx,
      heightPx: heightEm * fontSizePx,
      ink: inkOf(drawn, fontSizePx),
      fontSizePx,
      lineHeightPx: lineHeightEm * fontSizePx,
      svg: drawPaths(drawn, fontSizePx),
      diagnostics: [],
    },
    reordered: lines.flatMap((line) => reorderedNumbers(text.paragraph.text, line, text.place(line).glyphs)),
    undrawn: drawn.filter(({ glyph }) => isEmptyGlyph(glyph)).map(({ glyph }) => ({ grapheme: glyph.cluster, faceId: glyph.face.id })),
  };
}

function visualOf({ glyphs }: PlacedLine): string[] {
  return glyphs.filter(({ isClusterStart, cluster }) => isClusterStart && !INVISIBLE.test(cluster)).map(({ cluster }) => cluster);
}

function isEmptyGlyph({ glyph, cluster }: PlacedGlyph): boolean {
  return glyph === 0 && !INVISIBLE.test(cluster);
}
