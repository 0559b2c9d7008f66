import { chooseLines, largestSizeOf } from '../lines/choose-lines.js';
import { SIZE_STEP_PX } from './fit-size.js';
import type { FitRequest } from '../set-text.types.js';
import type { Setting } from '../lines/stack-lines.js';

const STEPS = 5;
/** What the whole size is worth beside the costs of lines. */
const SIZE_COST = 0.7;

/** The size between the largest and what `senseShare` gives up for it, at which shape, sense and size together are best. */
export function fitBySense(setting: Setting, fit: FitRequest, largestPx: number): number {
  const share = fit.senseShare ?? 0;
  if (share === 0) return largestPx;
  const smallestPx = Math.max(fit.minPx, largestPx * (1 - share));
  let best = { sizePx: largestPx, cost: chooseLines(setting, largestPx).cost };
  for (let step = 1; step <= STEPS; step++) {
    const chosen = chooseLines(setting, largestPx + ((smallestPx - largestPx) * step) / STEPS);
    const filling = Math.floor(largestSizeOf(setting, chosen.lines, fit) / SIZE_STEP_PX) * SIZE_STEP_PX;
    const sizePx = Math.min(largestPx, filling);
    const cost = chosen.cost + (1 - sizePx / largestPx) * SIZE_COST;
    if (sizePx >= smallestPx && cost < best.cost - 1e-9) best = { sizePx, cost };
  }
  return best.sizePx;
}
