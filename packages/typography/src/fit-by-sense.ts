import type { AnalysedText } from './analyse-text.js';
import { type Balanced, balanceLines } from './balance-lines.js';
import { fillLines } from './fill-lines.js';
import { maxEmOf } from './fit-size.js';
import type { SetTextRequest } from './set-text.types.js';

const STEPS = 5;

/** The size between the largest and what `senseShare` gives up for it, at which shape, sense and size together are best. */
export function fitBySense(text: AnalysedText, request: SetTextRequest, largestPx: number, lineHeightEm: number): number {
  const { fit } = request;
  const share = fit?.senseShare ?? 0;
  if (!fit || share <= 0) return largestPx;
  const smallestPx = Math.max(fit.minPx, largestPx * (1 - share));
  let best = { sizePx: largestPx, cost: balanceAt(text, request, largestPx, lineHeightEm).cost };
  for (let step = 1; step <= STEPS; step++) {
    const sizePx = Math.round((largestPx + ((smallestPx - largestPx) * step) / STEPS) * 4) / 4;
    const cost = balanceAt(text, request, sizePx, lineHeightEm).cost + 1 - sizePx / largestPx;
    if (sizePx >= smallestPx && cost < best.cost - 1e-9) best = { sizePx, cost };
  }
  return best.sizePx;
}

/** Balanced lines at a size, in as many lines as the request leaves free. */
export function balanceAt(
  { measure, breaks }: AnalysedText,
  { widthPx, fit }: SetTextRequest,
  sizePx: number,
  lineHeightEm: number,
): Balanced {
  const maxEm = maxEmOf(widthPx, sizePx);
  const filled = fillLines(measure, breaks, maxEm);
  const maxLines = fit ? Math.min(fit.maxLines, Math.floor((fit.heightPx + 0.01) / (lineHeightEm * sizePx))) : filled.lines.length;
  return balanceLines(measure, breaks, filled, maxEm, maxLines);
}
