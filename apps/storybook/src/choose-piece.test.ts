import { type Campaign, formats, type Look, type Template } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { choosePiece, type Shelves, type Wishes } from './choose-piece.js';
import { readCampaigns } from './read-campaigns.js';

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

const look = { id: 'plain', name: 'Plain' } as Look;
const { a3, a4, 'square-1080': square, 'story-1080x1920': story } = formats;
const shelves: Shelves = {
  campaigns: readCampaigns({ 'campaigns/quiet-door/campaign.yaml': CAMPAIGN, 'campaigns/broken/campaign.yaml': 'id: [' }),
  formats: { a3, a4, 'square-1080': square, 'story-1080x1920': story },
  looks: { plain: look, loud: { ...look, id: 'loud' } },
};
const template = {
  id: 'door',
  shapes: ['poster', 'tall'],
  serves: ['protect'],
  refuses: 'a door is higher than wide.',
} as unknown as Template;
const choose = (wishes: Wishes, message = 'quiet-door/m90') =>
  choosePiece(template, { name: 'poster', message, target: 'en-GB' }, wishes, shelves);

it('draws an example as it says when nobody wishes anything, in the first format that the template takes', () => {
  const { job, campaign, brandOf } = choose({});
  expect(job.id).toBe('en-GB/m90/door.a3');
  expect(job.target.region).toBe('GB');
  expect(brandOf).toBe(campaign);
});

it('follows the wishes of the toolbar', () => {
  const { job, look: worn, brandOf } = choose({ target: 'ar-EG', format: 'story-1080x1920', look: 'loud', brand: 'none' });
  expect(job.id).toBe('ar-EG/m90/door.story-1080x1920');
  expect(worn.id).toBe('loud');
  expect(brandOf).toBeNull();
});

it('draws in one colour when the toolbar asks for it, in the look of the message', () => {
  const { look: worn } = choose({ isOneColour: true });
  expect([worn.id, worn.isOneColour, worn.colours.field]).toEqual(['plain', true, '#FFFFFF']);
  expect(choose({}).look.isOneColour).toBeUndefined();
});

it('says in the words of the template why it refuses a format, and which it takes', () => {
  expect(() => choose({ format: 'square-1080' })).toThrow(
    expect.objectContaining({
      code: 'SHAPE_REFUSED',
      message: 'Template "door" refuses format "square-1080" of shape square: a door is higher than wide.',
      detail: { fix: 'Choose a3, a4, story-1080x1920.', context: { refused: 'format', why: 'a door is higher than wide.' } },
    }),
  );
});

it('refuses a message of a type that the template does not serve, in the words of the command line', () => {
  expect(() => choose({}, 'quiet-door/m91')).toThrow(
    expect.objectContaining({
      code: 'SHAPE_REFUSED',
      message: 'Template "door" refuses message "m91" of type deterrence: it was made for protect.',
      detail: expect.objectContaining({ context: { refused: 'message', why: 'it was made for protect.' } }),
    }),
  );
});

it.each<[string, Wishes, string | undefined, string, string]>([
  ['target', { target: 'nowhere' }, undefined, 'TARGET_UNKNOWN', 'nowhere'],
  ['format', { format: 'a44' }, undefined, 'FORMAT_UNKNOWN', 'Did you mean "a4"?'],
  ['theme', { look: 'plan' }, undefined, 'CAMPAIGN_INVALID', 'Did you mean "plain"?'],
  ['brand', { brand: 'quiet-dor' }, undefined, 'CAMPAIGN_UNKNOWN', 'Did you mean "quiet-door"?'],
  ['campaign', {}, 'quite-door/m90', 'CAMPAIGN_UNKNOWN', 'Did you mean "quiet-door"?'],
  ['message', {}, 'quiet-door/m9', 'MESSAGE_UNKNOWN', 'Did you mean "m90"?'],
  ['campaign whose file is broken', {}, 'broken/m90', 'CAMPAIGN_INVALID', 'Correct the named line'],
])('names an unknown %s and what to write instead', (_, wishes, message, code, hint) => {
  expect(() => choose(wishes, message)).toThrow(
    expect.toSatisfy(
      (error: { code: string; message: string; detail: { fix: string } }) =>
        error.code === code && `${error.message} ${error.detail.fix}`.includes(hint),
    ),
  );
});

it('shows the sound campaigns although one is broken', () => {
  const [sound, broken] = [shelves.campaigns.get('quiet-door'), shelves.campaigns.get('broken')];
  expect(sound).toMatchObject({ campaign: { id: 'quiet-door' } satisfies Partial<Campaign> });
  expect(broken).toMatchObject({ fault: { code: 'CAMPAIGN_INVALID' } });
});
