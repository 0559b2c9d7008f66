import { type Balanced, balanceLines } from './balance-lines.js';
import { fillLines, type Line } from './fill-lines.js';
import type { FitRequest } from '../set-text.types.js';
import { type Setting, stackExtent, stackLines } from './stack-lines.js';
import { LAYOUT_UNIT_PX } from './layout-unit.js';

/** Balanced lines at a size, in as many lines as the request leaves free. */
export function chooseLines(setting: Setting, sizePx: number): Balanced {
  const { text, request, lineHeightEm } = setting;
  const { fit } = request;
  const maxEm = maxEmOf(request.widthPx, sizePx);
  const filled = fillLines(text.measure, text.breaks, maxEm);
  const maxLines = fit
    ? Math.min(fit.maxLines, Math.floor((fit.heightPx + LAYOUT_UNIT_PX) / (lineHeightEm * sizePx)))
    : filled.lines.length;
  return balanceLines(text, filled, {
    maxEm,
    maxLines,
    kind: fit ? 'headline' : 'text',
    holds: (lines) => !fit || sizePx <= largestSizeOf(setting, lines, fit),
  });
}

/** The largest size at which these lines stay in their width and height, with room for rounding. */
export function largestSizeOf(setting: Setting, lines: readonly Line[], fit: FitRequest): number {
  const { widthEm, heightEm } = stackExtent(stackLines(setting, lines, 0), setting.lineHeightEm);
  return Math.min((setting.request.widthPx + LAYOUT_UNIT_PX) / widthEm, (fit.heightPx + LAYOUT_UNIT_PX) / heightEm);
}

/** The width of a line in em, with room for rounding. */
export function maxEmOf(widthPx: number, sizePx: number): number {
  return (widthPx + LAYOUT_UNIT_PX) / sizePx;
}
