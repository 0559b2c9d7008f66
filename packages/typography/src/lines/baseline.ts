// CSS 2, 10.8.1: half of the leading stands above and half below the letters of the main face.
import type { Face } from '../faces/face.js';

/** From the top of a line to its baseline, in em. */
export function baselineEm({ ascentUnits, descentUnits, unitsPerEm }: Face, lineHeightEm: number): number {
  const ascentEm = ascentUnits / unitsPerEm;
  return (lineHeightEm - ascentEm - descentUnits / unitsPerEm) / 2 + ascentEm;
}
