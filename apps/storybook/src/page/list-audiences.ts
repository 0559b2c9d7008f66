import type { Look, Template } from '@campaignkit/model';
import { type Campaigns, soundCampaigns } from '../read-campaigns.js';

/** Whom a template is for: the looks of the messages that name it, in a campaign or in an example, most used first. */
export function listAudiences(template: Template, campaigns: Campaigns, looks: Readonly<Record<string, Look>>): string[] {
  const shown = new Set(template.examples.map(({ message }) => message));
  const uses = soundCampaigns(campaigns).flatMap((campaign) =>
    campaign.messages
      .filter(({ id, templates }) => shown.has(`${campaign.id}/${id}`) || (templates ?? campaign.templates).includes(template.id))
      .map(({ look }) => looks[look]?.name ?? look),
  );
  const counts = Map.groupBy(uses, (name) => name);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0) || a.localeCompare(b, 'en'));
}
