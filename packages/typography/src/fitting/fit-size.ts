import { chooseLines, maxEmOf } from '../lines/choose-lines.js';
import { fillLines } from '../lines/fill-lines.js';
import type { FitRequest } from '../set-text.types.js';
import { type Setting, stackExtent, stackLines } from '../lines/stack-lines.js';

export interface FitResult {
  readonly sizePx: number;
  /** How many px too wide or too high the text is at the smallest size; 0 when it fits. */
  readonly overPx: number;
}

export const SIZE_STEP_PX = 0.25;

/** The largest size at which the text stays in its lines and height with every word whole. Only lines are shaped again, once each. */
export function fitSize(setting: Setting, fit: FitRequest): FitResult {
  const overPx = overflowAt(setting, fit, fit.minPx);
  if (overPx > 0) return { sizePx: fit.minPx, overPx };
  if (overflowAt(setting, fit, fit.maxPx) === 0) return { sizePx: fit.maxPx, overPx: 0 };
  let low = 0;
  let high = Math.floor((fit.maxPx - fit.minPx) / SIZE_STEP_PX) + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (overflowAt(setting, fit, fit.minPx + middle * SIZE_STEP_PX) > 0) high = middle;
    else low = middle;
  }
  return { sizePx: fit.minPx + low * SIZE_STEP_PX, overPx: 0 };
}

function overflowAt(setting: Setting, fit: FitRequest, sizePx: number): number {
  const { text, request, lineHeightEm } = setting;
  const { lines, isWordBroken } = fillLines(text.measure, text.breaks, maxEmOf(request.widthPx, sizePx));
  const tooHigh = lines.length * lineHeightEm * sizePx - fit.heightPx;
  const tooMany = (lines.length - fit.maxLines) * lineHeightEm * sizePx;
  const tooWide = isWordBroken ? widestWordEm(setting) * sizePx - request.widthPx : 0;
  const over = overOf(tooHigh, tooMany, tooWide);
  if (over > 0) return over;
  // As they are drawn, lines can be higher, where ink moves them apart, and wider, where kerning with a space is gone.
  const drawn = stackExtent(stackLines(setting, chooseLines(setting, sizePx).lines, 0), lineHeightEm);
  return overOf(drawn.heightEm * sizePx - fit.heightPx, drawn.widthEm * sizePx - request.widthPx);
}

function overOf(...px: readonly number[]): number {
  const over = Math.max(...px);
  return over > 0.01 ? over : 0;
}

function widestWordEm({ text: { measure, breaks } }: Setting): number {
  return Math.max(0, ...breaks.positions.map((end, index) => measure.widthEm(breaks.positions[index - 1] ?? 0, end)));
}
