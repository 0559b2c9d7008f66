import type { Breaks } from './find-breaks.js';
import { fillLines } from './fill-lines.js';
import type { Measure } from './measure-text.js';
import type { FitRequest } from './set-text.types.js';

export interface FitResult {
  readonly sizePx: number;
  /** How many px too wide or too high the text is at the smallest size; 0 when it fits. */
  readonly overPx: number;
}

const STEP_PX = 0.25;

/** The largest size at which the text stays in its lines and height with every word whole. Nothing is shaped again. */
export function fitSize(measure: Measure, breaks: Breaks, fit: FitRequest, widthPx: number, lineHeightEm: number): FitResult {
  const steps = Math.floor((fit.maxPx - fit.minPx) / STEP_PX);
  if (overflowAt(fit.minPx) > 0) return { sizePx: fit.minPx, overPx: overflowAt(fit.minPx) };
  let low = 0;
  let high = steps + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (overflowAt(fit.minPx + middle * STEP_PX) > 0) high = middle;
    else low = middle;
  }
  const sizePx = low === steps && overflowAt(fit.maxPx) === 0 ? fit.maxPx : fit.minPx + low * STEP_PX;
  return { sizePx, overPx: 0 };

  function overflowAt(sizePx: number): number {
    const { lines, isWordBroken } = fillLines(measure, breaks, maxEmOf(widthPx, sizePx));
    const tooHigh = lines.length * lineHeightEm * sizePx - fit.heightPx;
    const tooMany = (lines.length - fit.maxLines) * lineHeightEm * sizePx;
    const tooWide = isWordBroken ? widestWordEm(measure, breaks) * sizePx - widthPx : 0;
    const over = Math.max(tooHigh, tooMany, tooWide);
    return over > 0.01 ? over : 0;
  }
}

/** The width of a line in em, with room for rounding. */
export function maxEmOf(widthPx: number, sizePx: number): number {
  return (widthPx + 0.01) / sizePx;
}

function widestWordEm(measure: Measure, { positions }: Breaks): number {
  return Math.max(0, ...positions.map((end, index) => measure.widthEm(positions[index - 1] ?? 0, end)));
}
