import type { Look, Template } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { readCampaigns } from '../read-campaigns.js';
import { listAudiences } from './list-audiences.js';

const campaign = (id: string, templates: string, looks: readonly string[]) => `
id: ${id}
title: ${id}
summary: For this test.
version: "1.0"
issued: "2026-11"
licence: CC BY 4.0
kitUrl: example.org/kit
messages:
${looks.map((look, index) => `  - { id: m9${index}, theme: T01, audience: A2, type: protect, look: ${look} }`).join('\n')}
templates: [${templates}]
formats: [a4]
targets: [en-GB]
`;
const campaigns = readCampaigns({
  'campaigns/one/campaign.yaml': campaign('one', 'door', ['boys', 'teens', 'boys']),
  'campaigns/two/campaign.yaml': campaign('two', 'window', ['parents', 'staff']),
});
const looks = { boys: { name: 'Boys and money' }, teens: { name: 'Teens' }, parents: { name: 'Parents' } } as unknown as Record<
  string,
  Look
>;

it('names the looks of all messages that a template is used for, the most frequent first', () => {
  const template = { id: 'door', examples: [{ message: 'two/m90' }] } as unknown as Template;
  expect(listAudiences(template, campaigns, looks)).toEqual(['Boys and money', 'Parents', 'Teens']);
});
