import { contrastRatio, type LookColours } from '@campaignkit/model';
import { toLab } from '../../colour/to-lab.js';

/** Three flat tones of a background. Words in the ink of the look stay readable on each. */
export interface BackgroundTones {
  /** The ground itself: the field of the look. */
  readonly ground: string;
  readonly far: string;
  readonly near: string;
  /** The shades are darker than the ground; else they are paler. */
  readonly isPale: boolean;
}

/** Of every text on its ground: WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
/** So far, in L*, a tone of the background stays from the light: the eye finds one place that is brightest. */
const FROM_LIGHT_L = 6;
/** Distance from the field, in L*: seen, and never as strong as an object. */
const FAR_L = 4;
const NEAR_L = 8.5;

/**
 * The field in two more shades of its own hue, as far from it as the ink allows: darker where the ink is dark, paler where it is pale. A mixture
 * with the object would be mud where both are opposite, such as blue and orange.
 */
export function backgroundTones(colours: LookColours): BackgroundTones {
  return { ground: colours.field, far: shade(colours, FAR_L), near: shade(colours, NEAR_L), isPale: isPale(colours) };
}

/** Steps in which the channels are turned down, or up. */
const STEP = 0.02;
const MOST_STEPS = 100;

function isPale({ field, ink }: LookColours): boolean {
  return toLab(field).l > toLab(ink).l;
}

function shade(colours: LookColours, byL: number): string {
  const { field, ink, light } = colours;
  const by = isPale(colours) ? -STEP : STEP;
  let tone = field;
  for (let step = 1; step <= MOST_STEPS && differenceL(tone, field) < byL; step += 1) {
    const next = scale(field, 1 + step * by);
    if ((contrastRatio(next, ink) ?? 0) < READABLE || differenceL(next, light) < FROM_LIGHT_L) break;
    tone = next;
  }
  return tone;
}

function differenceL(one: string, other: string): number {
  return Math.abs(toLab(one).l - toLab(other).l);
}

function scale(colour: string, by: number): string {
  const channel = (at: number) => Math.min(255, Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * by));
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}
