import { formats, type Look, type Template } from '@campaignkit/model';
import { expect, it } from 'vitest';
import type { Shelves } from './choose-piece.js';
import { chooseSheet } from './choose-sheet.js';
import { readCampaigns } from './read-campaigns.js';

const CAMPAIGN = `
id: quiet-door
title: Quiet door
summary: For this test.
version: "1.0"
issued: "2026-11"
licence: CC BY 4.0
kitUrl: example.org/kit
messages: [{ id: m90, theme: T01, audience: A2, type: protect, look: plain }]
templates: [door]
formats: [a4]
targets: [en-GB, ar-EG, th-TH]
`;

const { a3, a4, 'square-1080': square, 'story-1080x1920': story } = formats;
const shelves: Shelves = {
  campaigns: readCampaigns({ 'campaigns/quiet-door/campaign.yaml': CAMPAIGN }),
  formats: { a3, a4, 'square-1080': square, 'story-1080x1920': story },
  looks: { plain: { id: 'plain' } as Look },
};
const template = { id: 'door', shapes: ['poster', 'tall'], refuses: '' } as unknown as Template;
const example = { name: 'poster', message: 'quiet-door/m90', target: 'en-GB', format: 'a4' };
const idsOf = (...[sheet, wishes]: [Parameters<typeof chooseSheet>[0], Parameters<typeof chooseSheet>[3]]) =>
  chooseSheet(sheet, template, example, wishes, shelves).map(({ job }) => job.id);

it('puts every format that the template takes on the sheet of shapes, in the target of the toolbar', () => {
  expect(idsOf('shapes', { target: 'ar-EG', format: 'a4' })).toEqual([
    'ar-EG/m90/door.a3',
    'ar-EG/m90/door.a4',
    'ar-EG/m90/door.story-1080x1920',
  ]);
});

it('puts every target of the campaign on the sheet of languages, in the format of the toolbar', () => {
  expect(idsOf('languages', { format: 'story-1080x1920' })).toEqual([
    'en-GB/m90/door.story-1080x1920',
    'ar-EG/m90/door.story-1080x1920',
    'th-TH/m90/door.story-1080x1920',
  ]);
});
