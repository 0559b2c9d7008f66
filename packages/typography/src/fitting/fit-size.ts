import { chooseLines, largestSizeOf, maxEmOf } from '../lines/choose-lines.js';
import { fillLines } from '../lines/fill-lines.js';
import type { FitRequest } from '../set-text.types.js';
import { type Setting, stackExtent, stackLines } from '../lines/stack-lines.js';
import { LAYOUT_UNIT_PX } from '../lines/layout-unit.js';

export interface FitResult {
  readonly sizePx: number;
  /** How many px too wide or too high the text is at the smallest size; 0 when it fits. */
  readonly overPx: number;
}

export const SIZE_STEP_PX = 0.25;

/**
 * The largest size at which the text stays in its lines and height with every word whole. Sizes are tried on measured widths first;
 * lines are shaped again, once each, only for the size that these find.
 */
export function fitSize(setting: Setting, fit: FitRequest): FitResult {
  const overPx = measuredOverflow(setting, fit, fit.minPx);
  if (overPx > 0) return { sizePx: fit.minPx, overPx };
  const measuredSizePx = largestSize(fit.minPx, fit.maxPx, (sizePx) => measuredOverflow(setting, fit, sizePx) === 0);
  const sizePx = drawnSize(setting, fit, measuredSizePx);
  return { sizePx, overPx: sizePx > fit.minPx ? 0 : drawnOverflow(setting, fit, sizePx) };
}

/** As they are drawn, lines can be higher, where ink moves them apart, and wider, where kerning with a space is gone: steps down until they fit. */
function drawnSize(setting: Setting, fit: FitRequest, measuredSizePx: number): number {
  let sizePx = measuredSizePx;
  while (sizePx > fit.minPx) {
    const allowedPx = largestSizeOf(setting, chooseLines(setting, sizePx).lines, fit);
    if (allowedPx >= sizePx) return sizePx;
    const steps = Math.floor((allowedPx - fit.minPx) / SIZE_STEP_PX);
    sizePx = Math.max(fit.minPx, fit.minPx + steps * SIZE_STEP_PX);
  }
  return fit.minPx;
}

/** The last of the sizes from `minPx`, in steps, that fits; `minPx` is known to fit. */
function largestSize(minPx: number, maxPx: number, fits: (sizePx: number) => boolean): number {
  if (fits(maxPx)) return maxPx;
  let low = 0;
  let high = Math.floor((maxPx - minPx) / SIZE_STEP_PX) + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(minPx + middle * SIZE_STEP_PX)) low = middle;
    else high = middle;
  }
  return minPx + low * SIZE_STEP_PX;
}

function measuredOverflow(setting: Setting, fit: FitRequest, sizePx: number): number {
  const { text, request, lineHeightEm } = setting;
  const { lines, isWordBroken } = fillLines(text.measure, text.breaks, maxEmOf(request.widthPx, sizePx));
  const tooHigh = lines.length * lineHeightEm * sizePx - fit.heightPx;
  const tooMany = (lines.length - fit.maxLines) * lineHeightEm * sizePx;
  const tooWide = isWordBroken ? widestWordEm(setting) * sizePx - request.widthPx : 0;
  return overOf(tooHigh, tooMany, tooWide);
}

function drawnOverflow(setting: Setting, fit: FitRequest, sizePx: number): number {
  const drawn = stackExtent(stackLines(setting, chooseLines(setting, sizePx).lines, 0), setting.lineHeightEm);
  return overOf(drawn.heightEm * sizePx - fit.heightPx, drawn.widthEm * sizePx - setting.request.widthPx);
}

function overOf(...px: readonly number[]): number {
  const over = Math.max(...px);
  return over > LAYOUT_UNIT_PX ? over : 0;
}

function widestWordEm({ text: { measure, breaks } }: Setting): number {
  return Math.max(0, ...breaks.positions.map((end, index) => measure.widthEm(breaks.positions[index - 1] ?? 0, end)));
}
