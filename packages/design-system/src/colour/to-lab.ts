import { type LinearRgb, linearRgb } from './linear-rgb.js';

export interface Lab {
  /** Lightness, 0 to 100: what a photocopier sees. */
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Share of each primary of sRGB in what a photocopier sees: the Y of CIE XYZ, from linear light (IEC 61966-2-1). */
export const LUMINANCE: LinearRgb = [0.2126729, 0.7151522, 0.072175];

/** sRGB's white, D65, in XYZ. */
const WHITE = [0.95047, 1, 1.08883] as const;

/**
 * CIE 1976 L*a*b* of a colour, for distances that eyes see (ΔE*ab is the straight distance).
 * Formula: CIE 15:2018, 8.2.1; matrix: IEC 61966-2-1.
 */
export function toLab(colour: string | LinearRgb): Lab {
  const [red, green, blue] = typeof colour === 'string' ? linearRgb(colour) : colour;
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE[0]);
  const y = bend((LUMINANCE[0] * red + LUMINANCE[1] * green + LUMINANCE[2] * blue) / WHITE[1]);
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / WHITE[2]);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function bend(share: number): number {
  return share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29;
}
