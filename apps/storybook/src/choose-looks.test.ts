import type { Look } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { chooseLooks } from './choose-looks.js';

const look = (id: string) => ({ id, name: id, colours: {} }) as Look;
const looks = { calm: look('calm'), loud: look('loud') };
const ids = (chosen: readonly Look[]) => chosen.map(({ id }) => id);

it('shows every look until the toolbar names one', () => {
  expect(ids(chooseLooks(looks, {}))).toEqual(['calm', 'loud']);
  expect(ids(chooseLooks(looks, { look: 'loud' }))).toEqual(['loud']);
  expect(ids(chooseLooks(looks, { look: 'toString' }))).toEqual(['calm', 'loud']);
});

it('turns them to one colour', () => {
  expect(chooseLooks(looks, { isOneColour: true }).map(({ isOneColour }) => isOneColour)).toEqual([true, true]);
});
