import { CampaignError } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { Badge } from './badge.js';
import { claimsOf } from './claims-of.js';

const PROPS = { slot: 'claim-1', colour: '#101010', textColour: '#FFFFFF', sizePx: 20 };

test.each(['', '  ', '\n'])('without words (%j) there is no badge, and the error says which one', (text) => {
  expect(() => Badge({ ...PROPS, text })).toThrow(CampaignError);
  expect(() => Badge({ ...PROPS, text })).toThrow(/"claim-1" has no words/);
});

test.each([
  ['free · day and night', ['free', 'day and night']],
  ['free · Monday to Friday, 08:00 to 20:00 · anonymous', ['free', 'anonymous']],
  ['', []],
])('"%s" claims %j in a word or two', (note, claims) => {
  expect(claimsOf({ note })).toEqual(claims);
});
