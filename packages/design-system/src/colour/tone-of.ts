import { toLab } from './to-lab.js';

interface Hue {
  /** −180 to 180, red near 40, yellow near 90, green near 140, blue near −60. */
  readonly degrees: number;
  /** How strong it is: greys under 5, paint up to 100. */
  readonly chroma: number;
}

/** Hue and strength of a `#RRGGBB` colour in CIE L*a*b*. */
function hueOf(colour: string): Hue {
  const { a, b } = toLab(colour);
  return { degrees: (Math.atan2(b, a) * 180) / Math.PI, chroma: Math.hypot(a, b) };
}

/** Skins lie between red and yellow and are dull; hands in a drawing never do. */
export function isToneOfSkin(colour: string): boolean {
  const { degrees, chroma } = hueOf(colour);
  return degrees > 25 && degrees < 95 && chroma < 40;
}

/** Whether one is a paler or darker tone of the other: near hues, or so dull that hue says nothing. */
export function isToneOf(one: string, other: string): boolean {
  const [a, b] = [hueOf(one), hueOf(other)];
  const apart = Math.abs(a.degrees - b.degrees) % 360;
  return Math.min(a.chroma, b.chroma) < 6 || Math.min(apart, 360 - apart) < 30;
}
