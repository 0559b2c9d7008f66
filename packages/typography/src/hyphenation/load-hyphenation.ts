import { CampaignError } from '@campaignkit/model';
import { languageOf } from '../language-of.js';
import { canHyphenate } from './can-hyphenate.js';
import type { Hyphenation, LoadedHyphenation } from './hyphenation.js';

/** How a language hyphenates, with its patterns; undefined where none are known. @throws {CampaignError} HYPHENATION_FAILED */
export async function loadHyphenation(lang: string): Promise<LoadedHyphenation | undefined> {
  const language = languageOf(lang);
  if (!language?.hyphenation || !canHyphenate(lang)) return undefined;
  return withPatterns(language.tag, language.hyphenation);
}

/** @throws {CampaignError} HYPHENATION_FAILED when the file of the patterns does not come. */
export async function withPatterns(tag: string, { load, ...rules }: Hyphenation): Promise<LoadedHyphenation> {
  try {
    return { ...rules, patterns: (await load()).default };
  } catch (cause) {
    throw new CampaignError('HYPHENATION_FAILED', `The hyphenation patterns of "${tag}" could not be loaded.`, {
      fix: 'Serve all files of the build beside each other, or leave "hyphenate" out.',
      cause,
    });
  }
}
