import { CampaignError } from '@campaignkit/model';
import { languageOf, parseTag } from '../language-of.js';
import type { LoadedHyphenation } from './hyphenation.js';

/** How a language hyphenates, with its patterns; undefined where none are known. @throws {CampaignError} HYPHENATION_FAILED */
export async function loadHyphenation(lang: string): Promise<LoadedHyphenation | undefined> {
  const language = languageOf(lang);
  if (!language?.hyphenation || likelyScript(language.tag) !== likelyScript(lang)) return undefined;
  const { load, ...rules } = language.hyphenation;
  try {
    return { ...rules, patterns: (await load()).default };
  } catch (cause) {
    throw new CampaignError('HYPHENATION_FAILED', `The hyphenation patterns of "${language.tag}" could not be loaded.`, {
      fix: 'Serve all files of the build beside each other, or leave "hyphenate" out.',
      cause,
    });
  }
}

function likelyScript(lang: string): string | undefined {
  return parseTag(lang)?.maximize().script;
}
