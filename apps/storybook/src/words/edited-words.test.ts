import type { Copy } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { applyEdits, listFields } from './edited-words.js';
import { readWords, writeWords } from './words-in-address.js';

const copy = { headline: 'Stop.', body: 'Breathe.', tips: ['One', 'Two'], quote: null, support: 'You can.' } as unknown as Copy;

it('lets the words of a message be rewritten, but gives it no part that it has not', () => {
  expect(listFields(copy).map(({ name }) => name)).toEqual(['headline', 'body', 'tip1', 'tip2', 'support']);
  expect(applyEdits(copy, { headline: 'Wait.', tip2: '', quote: 'Hello' })).toMatchObject({
    headline: 'Wait.',
    body: 'Breathe.',
    tips: ['One'],
    quote: null,
    support: 'You can.',
  });
  expect(applyEdits(copy, { support: '' }).support).toBeNull();
});

it.each([
  { headline: 'Tell somebody' },
  { headline: 'Don’t pay. Tell.', tip1: 'Save the chat' },
  { headline: '不要付钱。', support: 'أنت لست وحدك' },
  { headline: '' },
  {},
])('carries %o through an address', (words: Record<string, string>) => {
  const written = writeWords(words);
  for (const value of Object.values(written)) expect(value ?? '').toMatch(/^[a-zA-Z0-9 _-]*$/);
  expect(readWords(written)).toEqual(words);
});

it('names every field, so that a text that is no longer edited leaves the address', () => {
  expect(writeWords({ body: 'Breathe' })).toMatchObject({ headline: undefined, body: 'Breathe', packed: undefined });
});

it.each(['%%%', 'bm90IGpzb24', 'W10', 'eyJ0b3RhbGx5IjoiZm9yZWlnbiJ9', 7, undefined])(
  'reads %o, written by hand, as nothing edited',
  (packed) => {
    expect(readWords({ packed, headline: 7 })).toEqual({});
  },
);
