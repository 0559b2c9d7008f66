import { type AnalysedText, spacingOf } from './analyse-text.js';
import { type DrawnGlyph, drawPaths, inkOf } from './draw-paths.js';
import type { Face } from './face.js';
import type { Line } from './fill-lines.js';
import type { MissingGrapheme } from './itemize.js';
import { placeLine, type PlacedGlyph, type PlacedLine } from './place-line.js';
import type { SetTextRequest, TextBlock, TextLine } from './set-text.types.js';
import { startHang } from './start-hang.js';

export interface ComposedBlock {
  readonly block: TextBlock;
  /** What came out of shaping as the empty glyph. */
  readonly undrawn: readonly MissingGrapheme[];
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n]*$/u;

/** Puts the lines under each other and draws them. */
export function composeBlock(
  { paragraph, items }: AnalysedText,
  lines: readonly Line[],
  main: Face,
  request: SetTextRequest,
  fontSizePx: number,
  lineHeightEm: number,
): ComposedBlock {
  const lineHeightPx = fontSizePx * lineHeightEm;
  const firstBaselinePx = baselineEm(main, lineHeightEm) * fontSizePx;
  const drawn: DrawnGlyph[] = [];
  const textLines = lines.map((line, index): TextLine => {
    const placed = placeLine(paragraph, items, line, spacingOf(request));
    const widthPx = placed.widthEm * fontSizePx;
    const xPx = lineStart(placed, request, paragraph.direction, widthPx, fontSizePx);
    const baselinePx = firstBaselinePx + index * lineHeightPx;
    for (const glyph of placed.glyphs) drawn.push({ glyph, xPx: xPx + glyph.xEm * fontSizePx, yPx: baselinePx + glyph.yEm * fontSizePx });
    return { text: placed.text, widthPx, direction: paragraph.direction, xPx, baselinePx, visual: visualOf(placed) };
  });
  return {
    block: {
      lines: textLines,
      widthPx: Math.max(0, ...textLines.map(({ widthPx }) => widthPx)),
      heightPx: lines.length * lineHeightPx,
      ink: inkOf(drawn, fontSizePx),
      fontSizePx,
      lineHeightPx,
      svg: drawPaths(drawn, fontSizePx),
      diagnostics: [],
    },
    undrawn: drawn.filter(({ glyph }) => isEmptyGlyph(glyph)).map(({ glyph }) => ({ grapheme: glyph.cluster, faceId: glyph.face.id })),
  };
}

// Half-leading above and below the main face, as CSS 2 places a line (10.8.1).
function baselineEm(main: Face, lineHeightEm: number): number {
  const ascentEm = main.ascentUnits / main.unitsPerEm;
  return (lineHeightEm - ascentEm - main.descentUnits / main.unitsPerEm) / 2 + ascentEm;
}

function lineStart(line: PlacedLine, request: SetTextRequest, direction: 'ltr' | 'rtl', lineWidthPx: number, fontSizePx: number): number {
  const freePx = request.widthPx - lineWidthPx;
  const align = request.align ?? 'start';
  if (align === 'center') return freePx / 2;
  if (align === 'end') return direction === 'rtl' ? 0 : freePx;
  const hangPx = request.hangPunctuation ? startHang(line, direction) * fontSizePx : 0;
  return direction === 'rtl' ? freePx + hangPx : -hangPx;
}

function visualOf({ glyphs }: PlacedLine): string[] {
  return glyphs.filter(({ isClusterStart, cluster }) => isClusterStart && !INVISIBLE.test(cluster)).map(({ cluster }) => cluster);
}

function isEmptyGlyph({ glyph, cluster }: PlacedGlyph): boolean {
  return glyph === 0 && !INVISIBLE.test(cluster);
}
