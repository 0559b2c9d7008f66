import { oneColourLook } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { Wishes } from './choose-piece.js';

/** Looks of a page that shows parts of pieces: all of them, or the one that the toolbar names; in one colour if it says so. */
export function chooseLooks(looks: Readonly<Record<string, Look>>, { look, isOneColour }: Pick<Wishes, 'look' | 'isOneColour'>): Look[] {
  const named = look !== undefined && Object.hasOwn(looks, look) ? looks[look] : undefined;
  const chosen = named ? [named] : Object.values(looks);
  return isOneColour ? chosen.map(oneColourLook) : chosen;
}
