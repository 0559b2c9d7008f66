import path from 'node:path';
import { type Campaign, CampaignError, parseCampaign, useOneOf } from '@campaignkit/model';
import { checkReferences } from './check-references.js';
import { campaignIds, loadWorkspace, type Workspace } from './load-workspace.js';
import { parseYaml, YamlFault } from './parse-yaml.js';
import { type Input, nameOf, readText } from './read-input.js';

/** A campaign as read from its folder. */
export interface LoadedCampaign {
  readonly campaign: Campaign;
  readonly folder: string;
  readonly workspace: Workspace;
  readonly input: Input;
}

export const CAMPAIGN_FILE = 'campaign.yaml';

/**
 * Reads the campaign that somebody named: an id under `campaigns/`, or the path of a campaign folder.
 * @throws {CampaignError} CAMPAIGN_UNKNOWN, FILE_UNREADABLE, CAMPAIGN_INVALID, TEMPLATE_UNKNOWN, FORMAT_UNKNOWN, TARGET_UNKNOWN
 */
export async function loadCampaign(named: string, place: { readonly cwd: string; readonly installation: string }): Promise<LoadedCampaign> {
  const { folder, workspace } = await findCampaign(named, place);
  const file = path.join(folder, CAMPAIGN_FILE);
  const name = nameOf(file, workspace.folder);
  const { text, sha256 } = await readText(file, name);
  const { value, lineOf } = readYaml(text, name);
  const campaign = parseCampaign(value, name, lineOf);
  if (campaign.id !== path.basename(folder)) {
    throw new CampaignError(
      'CAMPAIGN_INVALID',
      `${name} is not a campaign file.\n  id: Expected "${path.basename(folder)}", as the folder is called (received "${campaign.id}")`,
      {
        fix: 'Give the folder and the id the same name.',
      },
    );
  }
  checkReferences(campaign, name, lineOf);
  return { campaign, folder, workspace, input: { name, sha256 } };
}

async function findCampaign(named: string, { cwd, installation }: { readonly cwd: string; readonly installation: string }) {
  if (isPath(named)) {
    const given = path.resolve(cwd, named);
    const folder = path.basename(given) === CAMPAIGN_FILE ? path.dirname(given) : given;
    const workspace = loadWorkspace(folder, installation);
    if (await hasCampaign(folder)) return { folder, workspace };
    throw await unknown(named, workspace);
  }
  const workspace = loadWorkspace(cwd, installation);
  const folder = path.join(workspace.campaigns, named);
  if ((await campaignIds(workspace)).includes(named)) return { folder, workspace };
  throw await unknown(named, workspace);
}

function isPath(named: string): boolean {
  return /[/\\]/.test(named) || named === '.' || named === '..' || named === CAMPAIGN_FILE;
}

async function hasCampaign(folder: string): Promise<boolean> {
  return (await campaignIds({ folder, campaigns: path.dirname(folder), locales: '' })).includes(path.basename(folder));
}

async function unknown(named: string, workspace: Workspace): Promise<CampaignError> {
  const ids = await campaignIds(workspace);
  const what = isPath(named) ? `The folder "${named}" holds no ${CAMPAIGN_FILE}.` : `No campaign "${named}" in ${workspace.campaigns}.`;
  return new CampaignError('CAMPAIGN_UNKNOWN', what, { fix: useOneOf(path.basename(named), ids) });
}

function readYaml(text: string, name: string): ReturnType<typeof parseYaml> {
  try {
    return parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    throw new CampaignError('CAMPAIGN_INVALID', `${name} cannot be read as YAML.\n  ${cause.message}`, {
      fix: 'Correct the named line; compare with campaigns/sextortion-for-money/campaign.yaml.',
      cause,
    });
  }
}
