import { expect, it } from 'vitest';
import type { PieceOrder } from '../choose-piece.js';
import { composeCommand } from './compose-command.js';

const campaign = { id: 'quiet-door' };
const order = {
  campaign,
  brandOf: campaign,
  look: { id: 'plain' },
  slots: undefined,
  isPseudo: false,
  isUnmarked: false,
  words: {},
  job: { message: { id: 'm90', look: 'plain' }, template: { id: 'door' }, format: { id: 'a4' }, target: { tag: 'fr-BE' } },
} as unknown as PieceOrder;

it('names everything that decides the piece', () => {
  expect(composeCommand(order, '2026-11-22')).toEqual({
    line: 'npx campaignkit render quiet-door --targets fr-BE --messages m90 --templates door --formats a4 --today 2026-11-22',
    missing: [],
  });
});

it('asks for one colour where the piece is drawn in it', () => {
  const look = { id: 'plain', isOneColour: true } as PieceOrder['look'];
  const { line, missing } = composeCommand({ ...order, look }, '2026-11-22');
  expect(line).toMatch(/ --today 2026-11-22 --one-colour$/);
  expect(missing).toEqual([]);
});

it('says what the command line cannot know, and where to write it', () => {
  const look = { id: 'loud' } as PieceOrder['look'];
  expect(composeCommand({ ...order, look, brandOf: null, words: { headline: 'Wait.' }, isPseudo: true }, '2026-11-22').missing).toEqual([
    'The theme: write "look: loud" at m90 in campaigns/quiet-door/campaign.yaml.',
    'No brand: take it out of campaigns/quiet-door/campaign.yaml.',
    'The edited words: write them into the files in locales/.',
    'The pseudo-locale, which is for looking only.',
  ]);
});
