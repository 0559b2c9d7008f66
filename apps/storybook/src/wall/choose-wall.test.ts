import { buildCatalog } from '@campaignkit/messages';
import { formats, type Look, type Template } from '@campaignkit/model';
import { expect, it } from 'vitest';
import type { Wishes } from '../choose-piece.js';
import { readCampaigns } from '../read-campaigns.js';
import { chooseWall, type WallKind, type WallPlace } from './choose-wall.js';

const CAMPAIGN = `
id: quiet-door
title: Quiet door
summary: For this test.
version: "1.0"
issued: "2026-11"
licence: CC BY 4.0
kitUrl: example.org/kit
messages:
  - { id: m90, theme: T01, audience: A2, type: protect, look: plain }
  - { id: m91, theme: T01, audience: A13, type: deterrence, look: plain, conduct: share }
templates: [door]
formats: [a4]
targets: [en-GB, ar-EG]
`;
const ENGLISH = {
  path: 'locales/en/locale.json',
  text: '{"tag":"en","name":"English","englishName":"English","script":"Latn","direction":"ltr","quotes":["“","”"],"status":"draft","reviewers":[]}',
};
const { a4, 'square-1080': square } = formats;
const example = { name: 'poster', message: 'quiet-door/m90', target: 'en-GB', format: 'a4' };
const door = {
  id: 'door',
  shapes: ['poster'],
  serves: ['protect'],
  refuses: 'a door is high.',
  examples: [example],
} as unknown as Template;
const card = {
  id: 'card',
  shapes: ['square'],
  pages: () => 2,
  refuses: 'a card is square.',
  examples: [{ ...example, message: 'quiet-door/m91', format: 'square-1080' }],
} as unknown as Template;
const material = {
  campaigns: readCampaigns({ 'campaigns/quiet-door/campaign.yaml': CAMPAIGN }),
  formats: { a4, 'square-1080': square },
  looks: { plain: { id: 'plain', name: 'Plain' } as Look },
  templates: { door, card },
  catalog: buildCatalog([ENGLISH]),
};
const wall = (kind: WallKind, template = door, wishes: Wishes = {}) =>
  chooseWall(kind, { template, example: template.examples[0] ?? example }, wishes, material).map(tell);
const tell = ({ name, about, choice }: WallPlace) => `${name} ${about}: ${'value' in choice ? choice.value.job.id : 'refused'}`;

it('hangs one piece in every format, page by page, with a place for each that is refused', () => {
  expect(wall('formats')).toEqual(['A4 210 × 297 mm: en-GB/m90/door.a4', 'Square 1080 × 1080 px: refused']);
  expect(wall('formats', card)).toEqual([
    'A4 210 × 297 mm: refused',
    'Square 1080 × 1080 px, page 1: en-GB/m91/card.square-1080-p1',
    'Square 1080 × 1080 px, page 2: en-GB/m91/card.square-1080-p2',
  ]);
});

it('hangs one template in every target, as the toolbar says otherwise', () => {
  expect(wall('targets', door, { format: 'a4' })).toEqual([
    'Arabic, Egypt ar-EG: ar-EG/m90/door.a4',
    'English, United Kingdom en-GB: en-GB/m90/door.a4',
  ]);
});

it('hangs one message in every template, each in a format of its own, and says who does not serve it', () => {
  expect(wall('templates')).toEqual(['Door A4: en-GB/m90/door.a4', 'Card Square: en-GB/m90/card.square-1080-p1']);
  expect(wall('templates', door, { message: 'quiet-door/m91' })).toEqual([
    'Door A4: refused',
    'Card Square: en-GB/m91/card.square-1080-p1',
  ]);
  expect(wall('templates', door, { format: 'a4' })).toEqual(['Door A4: en-GB/m90/door.a4', 'Card A4: refused']);
});

it('hangs everything, each place with an id of its own', () => {
  expect(wall('everything')).toHaveLength(4);
  const ids = chooseWall('everything', { template: door, example }, {}, material).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});
