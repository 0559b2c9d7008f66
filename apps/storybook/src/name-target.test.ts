import { buildCatalog } from '@campaignkit/messages';
import type { Campaign } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { nameTarget, offerTargets } from './name-target.js';

const locale = (tag: string) => ({
  path: `locales/${tag}/locale.json`,
  text: JSON.stringify({
    tag,
    name: tag,
    englishName: tag,
    script: 'Latn',
    direction: 'ltr',
    quotes: ['“', '”'],
    status: 'draft',
    reviewers: [],
  }),
});

it.each([
  ['fr-BE', 'French, Belgium'],
  ['pt-BR', 'Portuguese, Brazil'],
  ['sr-Latn-RS', 'Serbian, Serbia'],
])('names %s in English', (tag, name) => {
  expect(nameTarget(tag)).toBe(name);
});

it('offers the targets of all campaigns, and each further locale in its likeliest region, by name', () => {
  const campaigns = [{ targets: ['fr-BE', 'en-GB'] }, { targets: ['en-GB', 'ar-EG', 'not a target'] }] as unknown as Campaign[];
  const catalog = buildCatalog(['en', 'fr', 'ar', 'de', 'pt-PT'].map(locale));
  expect(offerTargets(campaigns, catalog)).toEqual(['ar-EG', 'en-GB', 'fr-BE', 'de-DE', 'pt-PT']);
});
