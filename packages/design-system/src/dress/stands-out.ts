import { contrastRatio } from '@campaignkit/model';
import { differenceForAnyEyes } from '../colour/difference-for-any-eyes.js';

/** Areas beside each other: less than this is seen as one in a bad print. */
const LEAST_AREA_RATIO = 1.25;
/** ΔE*ab for eyes that lack a cone. */
const LEAST_DIFFERENCE = 10;

/** Whether two areas are told apart by everybody. */
export function standsOut(one: string, other: string): boolean {
  return (contrastRatio(one, other) ?? 0) >= LEAST_AREA_RATIO && differenceForAnyEyes(one, other) >= LEAST_DIFFERENCE;
}
