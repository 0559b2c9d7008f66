import { chooseHyphens } from '../hyphenation/choose-hyphens.js';
import type { Breaks } from '../line-breaking/find-breaks.js';
import { addressBreaks } from '../lines/address-breaks.js';
import { maxEmOf } from '../lines/choose-lines.js';
import type { Setting } from '../lines/stack-lines.js';
import type { FitRequest } from '../set-text.types.js';
import type { Measure } from '../shaping/measure-text.js';
import { type FitResult, fitSize } from './fit-size.js';

export interface Fitted extends FitResult {
  readonly setting: Setting;
}

/**
 * The largest size at which a text fits with whole words. Hyphens are used, and addresses break, only where it does not fit at its
 * smallest size without.
 */
export function fitParted(setting: Setting, fit: FitRequest): Fitted {
  const whole = fitSize(setting, fit);
  if (whole.overPx === 0) return { ...whole, setting };
  const maxEm = maxEmOf(setting.request.widthPx, fit.minPx);
  const breaks = breakAddresses(chooseHyphens(setting.text, maxEm, 'filling'), setting.text.measure, maxEm);
  const divided = { ...setting, text: { ...setting.text, breaks } };
  const parted = fitSize(divided, fit);
  return parted.overPx < whole.overPx ? { ...parted, setting: divided } : { ...whole, setting };
}

function breakAddresses(breaks: Breaks, { text, widthEm }: Measure, maxEm: number): Breaks {
  const inside = breaks.addresses.flatMap((address) => addressBreaks(text, address, maxEm, widthEm));
  return { ...breaks, positions: [...new Set([...breaks.positions, ...inside])].sort((a, b) => a - b) };
}
