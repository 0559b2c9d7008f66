import { relativeLuminance } from './relative-luminance.js';

/** L* of a `#RRGGBB` colour, 0 black to 100 white: how pale it is to the eye and in a photocopy. Null when it cannot be read. CIE 15:2018, 8.2.1. */
export function lightnessOf(colour: string): number | null {
  const share = relativeLuminance(colour);
  if (share === null) return null;
  return 116 * (share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29) - 16;
}
