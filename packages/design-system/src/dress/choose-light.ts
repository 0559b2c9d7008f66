import { contrastRatio } from '@campaignkit/model';
import type { LookColours } from '@campaignkit/model';
import { tokens } from '../_tokens.js';
import { colourDifference } from '../colour/colour-difference.js';
import { toLab } from '../colour/to-lab.js';
import { standsOut } from './stands-out.js';
import { LEAST_TEXT_RATIO } from './text-on.js';

/** Nearer to a colour of the brand than this (ΔE*ab), the light is no longer a sign of its own. */
const LEAST_FROM_BRAND = 25;
/** On dark grounds the light need not be the palest tone as long as it is this far above the field, in L*. */
const FAR_ABOVE = 50;
/** No other area is as pale as the light, in L*. */
const ABOVE_AREAS = 3;
/** L*: a light on a dark sheet in the evening; the deterrence look has the darkest, #FFC94D. */
const LEAST_LIGHTNESS = 83.5;

/** The light of the look, or the first of the other lights that is far enough from the colours of the brand and the brightest thing left. */
export function chooseLight(colours: LookColours, brandColours: readonly string[]): string | undefined {
  return [colours.light, ...Object.values(tokens.light)].find((light) => serves(light, colours, brandColours));
}

function serves(candidate: string, { light: _own, ...colours }: LookColours, brandColours: readonly string[]): boolean {
  const { field, ink, object, slab, hand = object, onLight } = colours;
  const lightness = toLab(candidate).l;
  const palestArea = Math.max(...[field, object, slab, hand].map((tone) => toLab(tone).l));
  const isBrightest = lightness > Math.max(palestArea, toLab(ink).l);
  return (
    lightness >= LEAST_LIGHTNESS &&
    lightness >= palestArea + ABOVE_AREAS &&
    (isBrightest || lightness - toLab(field).l >= FAR_ABOVE) &&
    brandColours.every((colour) => colourDifference(candidate, colour) >= LEAST_FROM_BRAND) &&
    standsOut(candidate, field) &&
    (contrastRatio(onLight, candidate) ?? 0) >= LEAST_TEXT_RATIO &&
    !Object.values(colours).includes(candidate)
  );
}
