import { CampaignError, parseTarget, type Target, useOneOf } from '@campaignkit/model';

/**
 * Reads a target whose language and region exist. A tag can be well formed and mean no place: nobody would be found to call there.
 * @throws {CampaignError} TARGET_UNKNOWN, with what was perhaps meant
 */
export function checkTarget(tag: string, known: readonly string[]): Target {
  const target = readTarget(tag, known);
  const names = (type: 'language' | 'region') => new Intl.DisplayNames(['en'], { type, fallback: 'none' });
  if (names('language').of(target.language) === undefined) throw unknown(tag, `no language is called "${target.language}"`, known);
  if (names('region').of(target.region) === undefined) throw unknown(tag, `no region is called "${target.region}"`, known);
  return target;
}

function readTarget(tag: string, known: readonly string[]): Target {
  try {
    return parseTarget(tag);
  } catch (error) {
    if (!(error instanceof CampaignError) || known.length === 0) throw error;
    throw new CampaignError(error.code, error.message, { ...error.detail, fix: `${error.detail.fix} ${useOneOf(tag, known)}` });
  }
}

function unknown(tag: string, reason: string, known: readonly string[]): CampaignError {
  const fix = known.length > 0 ? useOneOf(tag, known) : 'Write a language and a region, such as "fr-BE".';
  return new CampaignError('TARGET_UNKNOWN', `"${tag}" is not a target: ${reason}.`, { fix });
}
