import type { Frame } from '@campaignkit/model';
import { scaleFor } from './scale.js';

/** Over the first line of an upright sheet, in layout pixels: the margin of its shape, or clear of what an app lays over a story. */
export function topMarginPx(frame: Frame): number {
  return Math.max(scaleFor(frame).margin, frame.safe.top + 2 * frame.u);
}
