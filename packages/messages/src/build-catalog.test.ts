import { CampaignError } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { catalogOf } from '../test/fictional.js';
import { buildCatalog, type CatalogFile } from './build-catalog.js';

const EN: CatalogFile = {
  path: 'locales/en/locale.json',
  text: '{"tag":"en","name":"English","englishName":"English","script":"Latn","direction":"ltr","quotes":["“","”"],"status":"draft","reviewers":[]}',
};

test('words are found by locale, file and key, wherever the folder lies', () => {
  const catalog = buildCatalog([
    { ...EN, path: 'C:\\kit\\locales\\en\\locale.json' },
    { path: 'C:\\kit\\locales\\en\\toolkit.json', text: '{"contact.free":"free"}' },
  ]);
  expect(catalog.locales.get('en')?.words.get('toolkit')?.get('contact.free')).toBe('free');
});

test('locales are listed by tag, whatever the order of the files', () => {
  expect([...catalogOf({ fr: {}, en: {}, ar: {} }).locales.keys()]).toEqual(['ar', 'en', 'fr']);
});

test.each<[string, CatalogFile[], string, string]>([
  [
    'a file outside a locale',
    [EN, { path: 'locales/toolkit.json', text: '{}' }],
    'CATALOG_INVALID',
    '"locales/toolkit.json" is not a file of words.',
  ],
  [
    'a folder without locale.json',
    [EN, { path: 'locales/fr/toolkit.json', text: '{}' }],
    'LOCALE_MISSING',
    'holds words but no locale.json, so nothing says how "fr" is written.',
  ],
  [
    'no source locale',
    [{ ...EN, path: 'locales/fr/locale.json', text: EN.text.replace('"en"', '"fr"') }],
    'LOCALE_MISSING',
    'Every text is translated from "en".',
  ],
  [
    'a tag that is not the folder',
    [{ ...EN, text: EN.text.replace('"en"', '"fr"') }],
    'LOCALE_INVALID',
    'tag is "fr". Expected "en", as the folder is called.',
  ],
  ['a locale without a direction', [{ ...EN, text: EN.text.replace('"ltr"', '"down"') }], 'LOCALE_INVALID', 'direction'],
  ['a locale.json that is no JSON', [{ ...EN, text: '{' }], 'CATALOG_INVALID', 'locales/en/locale.json is not JSON'],
  ['a broken file of words', [EN, { path: 'locales/en/x.json', text: '{"a":1}' }], 'CATALOG_INVALID', 'locales/en/x.json:1:6'],
  ['a file without end', [EN, { path: 'locales/en/x.json', text: ' '.repeat(1_000_001) }], 'CATALOG_INVALID', 'Expected at most 1000000'],
])('%s is refused', (_, files, code, message) => {
  let thrown: unknown;
  try {
    buildCatalog(files);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(CampaignError);
  expect(thrown).toMatchObject({ code, message: expect.stringContaining(message), detail: { fix: expect.stringMatching(/\S/) } });
});
