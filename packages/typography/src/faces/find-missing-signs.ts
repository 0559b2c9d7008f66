import type { FontLibrary } from './font-library.js';
import { type OwnFont, signsBeyond } from './own-font.js';

/**
 * The signs of a text that an own font cannot set, each once, in the order of the text; empty: the text can wear it whole. A headline in
 * two faces is worse than one in the other face, so whoever sets one asks before.
 * @throws {CampaignError} FONT_INVALID
 */
export async function findMissingSigns(text: string, font: OwnFont, fonts: FontLibrary): Promise<string[]> {
  return signsBeyond(await fonts.own(font), text);
}
