import { illustrations, looks } from '@campaignkit/design-system';
import { type Campaign, CampaignError, type ErrorCode, formats, useOneOf } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import { checkTarget } from './check-target.js';

type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/**
 * Checks that everything a campaign names by id exists, and says where it names it.
 * @throws {CampaignError} TEMPLATE_UNKNOWN, FORMAT_UNKNOWN, TARGET_UNKNOWN, CAMPAIGN_INVALID for a look or a picture.
 */
export function checkReferences(campaign: Campaign, file: string, lineOf: LineOf): void {
  const at = (path: readonly PropertyKey[]) => placeOf(file, path, lineOf);
  const check = (code: ErrorCode, noun: string, id: string, shelf: object, path: readonly PropertyKey[]): void => {
    if (Object.hasOwn(shelf, id)) return;
    throw new CampaignError(code, `No ${noun} "${id}" (${at(path)}).`, { fix: useOneOf(id, Object.keys(shelf)) });
  };
  campaign.templates.forEach((id, index) => check('TEMPLATE_UNKNOWN', 'template', id, templates, ['templates', index]));
  campaign.formats.forEach((id, index) => check('FORMAT_UNKNOWN', 'format', id, formats, ['formats', index]));
  campaign.targets.forEach((tag, index) => checkPlacedTarget(tag, at(['targets', index])));
  campaign.messages.forEach((message, index) => {
    check('CAMPAIGN_INVALID', 'look', message.look, looks, ['messages', index, 'look']);
    message.pictures?.forEach((id, at) => check('CAMPAIGN_INVALID', 'picture', id, illustrations, ['messages', index, 'pictures', at]));
    message.templates?.forEach((id, at) => check('TEMPLATE_UNKNOWN', 'template', id, templates, ['messages', index, 'templates', at]));
  });
}

function checkPlacedTarget(tag: string, place: string): void {
  try {
    checkTarget(tag, []);
  } catch (error) {
    if (!(error instanceof CampaignError)) throw error;
    throw new CampaignError(error.code, `${error.message} (${place})`, error.detail);
  }
}

function placeOf(file: string, path: readonly PropertyKey[], lineOf: LineOf): string {
  const line = lineOf(path);
  return `${file} › ${path.map(String).join('.')}${line === undefined ? '' : `, line ${line}`}`;
}
