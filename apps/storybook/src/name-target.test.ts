import { buildCatalog } from '@campaignkit/messages';
import type { Campaign } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { hasWords, nameTarget, offerTargets } from './name-target.js';

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
  ['sr-Latn-RS', 'Serbian (Latin), Serbia'],
  ['zh-Hant-TW', 'Chinese (Traditional), Taiwan'],
])('names %s in English', (tag, name) => {
  expect(nameTarget(tag)).toBe(name);
});

it('offers the targets of all campaigns by name, and after them each further locale in its likeliest region', () => {
  const campaigns = [{ targets: ['fr-BE', 'en-GB'] }, { targets: ['en-GB', 'ar-EG', 'not a target'] }] as unknown as Campaign[];
  const catalog = buildCatalog(['en', 'fr', 'ar', 'de', 'pt-PT', 'tl', 'zh-Hans', 'zh-Hant'].map(locale));
  expect(offerTargets(campaigns, catalog)).toEqual([
    ...['ar-EG', 'en-GB', 'fr-BE'],
    ...['zh-Hans-CN', 'zh-Hant-TW', 'fil-PH', 'de-DE', 'pt-PT'],
  ]);
});

it('knows whose words are only those of the source', () => {
  const words = { path: 'locales/zh-Hant/toolkit.json', text: '{"draft.tag":"DRAFT"}' };
  const catalog = buildCatalog([...['en', 'zh-Hant', 'km'].map(locale), words]);
  expect(['zh-TW', 'zh-CN', 'km-KH', 'de-DE'].map((tag) => hasWords(tag, catalog))).toEqual([true, false, false, false]);
});
