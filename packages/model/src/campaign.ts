import { z } from 'zod';
import { CampaignError } from './errors.js';
import { explainIssues, type LineOf } from './explain-issues.js';
import { messageSchema } from './message.js';

const kebabId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected a kebab-case id: small letters, digits and single hyphens');

/** `campaigns/<id>/campaign.yaml`: what is said, to whom, where, in which designs and sizes. Data, never code. */
export const campaignSchema = z.strictObject({
  id: kebabId.describe('The same as the folder.'),
  title: z.string().min(1).max(120).describe('For lists; in English.'),
  summary: z.string().min(1).max(300).describe('One sentence: whom it helps, and how.'),
  version: z
    .string()
    .regex(/^\d+\.\d+$/, 'Expected two numbers in quotes, such as "1.0"')
    .describe('Printed in the version line.'),
  issued: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Expected year and month in quotes, such as "2026-11"')
    .describe('Printed in the version line.'),
  licence: z.string().min(1).max(40).describe('Licence of the printed piece.'),
  kitUrl: z
    .string()
    .regex(/^[a-z0-9.-]+(\/[a-z0-9./-]*)?$/, 'Expected an address without "https://", such as "example.org/kit"')
    .max(60)
    .describe('Where the kit is published; printed in the version line.'),
  messages: z.array(messageSchema).min(1).max(60).describe('What is said.'),
  templates: z.array(kebabId).min(1).max(40).describe('Designs for every message that names none of its own.'),
  formats: z.array(kebabId).min(1).max(60).describe('Sizes.'),
  targets: z.array(z.string().min(2).max(20)).min(1).max(200).describe('Locale and region, such as "fr-BE".'),
  brand: z.string().min(1).max(120).optional().describe('Path of a brand.json, relative to this file.'),
});

export type Campaign = z.infer<typeof campaignSchema>;

/**
 * Reads the content of a `campaign.yaml`; `lineOf` adds the line to each fault.
 * @throws {CampaignError} CAMPAIGN_INVALID with the path of each fault.
 */
export function parseCampaign(value: unknown, file: string, lineOf?: LineOf): Campaign {
  const result = campaignSchema.safeParse(value);
  if (!result.success) throw invalid(file, explainIssues(result.error, value, lineOf));
  const campaign = result.data;
  const twice = [
    ...repeated(
      'messages',
      campaign.messages.map((message) => message.id),
    ),
    ...repeated('templates', campaign.templates),
    ...repeated('formats', campaign.formats),
    ...repeated('targets', campaign.targets),
  ];
  if (twice.length > 0) throw invalid(file, twice.join('\n'));
  return campaign;
}

function repeated(list: string, ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `  ${list}: "${id}" is listed twice. Expected each once`);
}

function invalid(file: string, faults: string): CampaignError {
  return new CampaignError('CAMPAIGN_INVALID', `${file} is not a campaign file.\n${faults}`, {
    fix: 'Correct the named fields; compare with campaigns/sextortion-for-money/campaign.yaml.',
  });
}
