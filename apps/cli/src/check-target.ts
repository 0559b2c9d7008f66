import { CampaignError, parseTarget, type Target, useOneOf } from '@campaignkit/model';

/**
 * Reads a target whose language exists: a tag can be well formed and mean nothing.
 * @throws {CampaignError} TARGET_UNKNOWN, with what was perhaps meant
 */
export function checkTarget(tag: string, known: readonly string[]): Target {
  const target = readTarget(tag, known);
  const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  if (languages.of(target.language) !== undefined) return target;
  throw new CampaignError('TARGET_UNKNOWN', `"${tag}" is not a target: no language is called "${target.language}".`, {
    fix: useOneOf(tag, known),
  });
}

function readTarget(tag: string, known: readonly string[]): Target {
  try {
    return parseTarget(tag);
  } catch (error) {
    if (!(error instanceof CampaignError) || known.length === 0) throw error;
    throw new CampaignError(error.code, error.message, { ...error.detail, fix: `${error.detail.fix} ${useOneOf(tag, known)}` });
  }
}
