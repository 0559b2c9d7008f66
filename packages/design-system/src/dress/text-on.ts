import { contrastRatio, type LookColours } from '@campaignkit/model';
import { mix } from '../mix.js';

/** WCAG 2.2, 1.4.3, without its discount for large type: one piece is a poster, the next a postage stamp. */
export const LEAST_TEXT_RATIO = 4.5;

/** How far the palest tone may go to white and the darkest to black when no tone of the look is enough. */
const BEYOND = [0.5, 0.85, 1];

/**
 * The text for a ground: the first of the wished tones that reaches 4.5:1, else the tone of the look that stands out most, else its palest
 * made paler or its darkest made darker. Undefined: nothing reaches it. Never the light, which marks the way out alone.
 */
export function textOn(ground: string, wished: readonly string[], { light, ...tones }: LookColours): string | undefined {
  const reaches = (colour: string) => colour !== light && ratio(colour, ground) >= LEAST_TEXT_RATIO;
  const byContrast = Object.values(tones).toSorted((one, other) => ratio(other, ground) - ratio(one, ground));
  const byLightness = Object.values(tones).toSorted((one, other) => ratio(other, '#000000') - ratio(one, '#000000'));
  const [palest, darkest] = [byLightness[0] ?? '#FFFFFF', byLightness.at(-1) ?? '#000000'];
  const beyond = BEYOND.flatMap((share) => [mix(palest, '#FFFFFF', share), mix(darkest, '#000000', share)]).map((colour) =>
    colour.toUpperCase(),
  );
  return [...wished, ...byContrast, ...beyond].find(reaches);
}

function ratio(one: string, other: string): number {
  return contrastRatio(one, other) ?? 0;
}
