import type { AnalysedText } from '../analyse-text.js';
import type { Line } from './fill-lines.js';
import { inkDistanceEm } from './ink-distance.js';
import type { PlacedLine } from '../shaping/place-line.js';
import type { SetTextRequest } from '../set-text.types.js';
import { startHang } from './start-hang.js';

/** A text on its way into lines, with how it is to be set; only the size is open. */
export interface Setting {
  readonly text: AnalysedText;
  readonly request: SetTextRequest;
  readonly lineHeightEm: number;
}

interface StackedLine extends PlacedLine {
  /** From the left edge of the box to the line's left end. */
  readonly xEm: number;
  /** From the first baseline. */
  readonly baselineEm: number;
}

/** Puts lines under each other, by the line height, or further apart where their ink would touch. */
export function stackLines({ text, request, lineHeightEm }: Setting, lines: readonly Line[], boxEm: number): StackedLine[] {
  const stacked: StackedLine[] = [];
  for (const line of lines) {
    const placed = text.place(line);
    const started = { ...placed, xEm: lineStartEm(placed, request, text.paragraph.direction, boxEm) };
    const above = stacked.at(-1);
    const baselineEm = above ? above.baselineEm + Math.max(lineHeightEm, inkDistanceEm(above, started)) : 0;
    stacked.push({ ...started, baselineEm });
  }
  return stacked;
}

/** Width of the longest line, and height with half of the leading above the first and below the last. */
export function stackExtent(stacked: readonly StackedLine[], lineHeightEm: number): { widthEm: number; heightEm: number } {
  const last = stacked.at(-1);
  return { widthEm: Math.max(0, ...stacked.map((line) => line.widthEm)), heightEm: last ? last.baselineEm + lineHeightEm : 0 };
}

function lineStartEm(
  line: PlacedLine,
  { align = 'start', hangPunctuation }: SetTextRequest,
  direction: 'ltr' | 'rtl',
  boxEm: number,
): number {
  const freeEm = boxEm - line.widthEm;
  if (align === 'center') return freeEm / 2;
  if (align === 'end') return direction === 'rtl' ? 0 : freeEm;
  const hangEm = hangPunctuation ? startHang(line, direction) : 0;
  return direction === 'rtl' ? freeEm + hangEm : 0 - hangEm;
}
