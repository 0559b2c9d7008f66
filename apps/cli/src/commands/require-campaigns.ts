import { CampaignError } from '@campaignkit/model';
import type { Context } from '../context.js';
import { campaignIds, loadWorkspace } from '../load-workspace.js';

/** @throws {CampaignError} ARGUMENT_INVALID when no campaign was named; the fix lists them. */
export async function requireCampaigns(names: readonly string[], { cwd, installation }: Context): Promise<void> {
  if (names.length > 0) return;
  const ids = await campaignIds(loadWorkspace(cwd, installation));
  throw new CampaignError('ARGUMENT_INVALID', 'No campaign was named. Expected one or more.', {
    fix: ids.length > 0 ? `Name one of ${ids.join(', ')}, or the path of a campaign folder.` : 'Name the path of a campaign folder.',
  });
}
