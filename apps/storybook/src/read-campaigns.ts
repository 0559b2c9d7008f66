import { type Campaign, CampaignError, parseCampaign } from '@campaignkit/model';
import { parse } from 'yaml';

/** A campaign, or why its file cannot be used: one broken file does not take the others from the screen. */
export type CampaignEntry = { readonly campaign: Campaign } | { readonly fault: CampaignError };

/** Campaigns by the name of their folder. */
export type Campaigns = ReadonlyMap<string, CampaignEntry>;

/** Reads `campaign.yaml` files; `files` is their text by path. */
export function readCampaigns(files: Readonly<Record<string, string>>): Campaigns {
  return new Map(Object.entries(files).map(([file, text]) => [file.split('/').at(-2) ?? file, readCampaign(file, text)]));
}

function readCampaign(file: string, text: string): CampaignEntry {
  try {
    return { campaign: parseCampaign(readYaml(file, text), file) };
  } catch (fault) {
    if (fault instanceof CampaignError) return { fault };
    throw fault;
  }
}

function readYaml(file: string, text: string): unknown {
  try {
    return parse(text, { schema: 'core', strict: true, uniqueKeys: true });
  } catch (cause) {
    throw new CampaignError(
      'CAMPAIGN_INVALID',
      `${file} cannot be read as YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        fix: 'Correct the named line; compare with campaigns/sextortion-for-money/campaign.yaml.',
        cause,
      },
    );
  }
}

/** The campaigns that can be used. */
export function soundCampaigns(campaigns: Campaigns): Campaign[] {
  return [...campaigns.values()].flatMap((entry) => ('campaign' in entry ? [entry.campaign] : []));
}
