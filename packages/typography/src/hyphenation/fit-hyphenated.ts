import { type FitResult, fitSize } from '../fitting/fit-size.js';
import { maxEmOf } from '../lines/choose-lines.js';
import type { Setting } from '../lines/stack-lines.js';
import type { FitRequest } from '../set-text.types.js';
import { chooseHyphens } from './choose-hyphens.js';

export interface Fitted extends FitResult {
  readonly setting: Setting;
}

/** The largest size at which a text fits with whole words; hyphens only where it does not fit at its smallest size without them. */
export function fitHyphenated(setting: Setting, fit: FitRequest): Fitted {
  const whole = fitSize(setting, fit);
  if (whole.overPx === 0 || setting.text.paragraph.hyphens.length === 0) return { ...whole, setting };
  const breaks = chooseHyphens(setting.text, maxEmOf(setting.request.widthPx, fit.minPx), 'filling');
  const hyphenated = { ...setting, text: { ...setting.text, breaks } };
  const parted = fitSize(hyphenated, fit);
  return parted.overPx < whole.overPx ? { ...parted, setting: hyphenated } : { ...whole, setting };
}
