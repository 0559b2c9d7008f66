import { buildCatalog } from '@campaignkit/messages';
import { expect, it } from 'vitest';
import { checkLocaleFile } from './check-locale-file.js';

const localeFile = (tag: string) => ({
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
const catalog = buildCatalog([
  localeFile('en'),
  { path: 'locales/en/quiet-door.json', text: JSON.stringify({ 'm90.headline': 'Talk to us.', 'm91.headline': 'You are not alone.' }) },
  localeFile('de'),
  { path: 'locales/de/quiet-door.json', text: JSON.stringify({ 'm90.headline': 'Selbst schuld.', 'm91.headline': 'Ruf 01632 960 an.' }) },
]);
const request = { catalog, records: { contacts: [], laws: [], facts: [] }, locale: 'de', name: 'quiet-door', messages: ['m90', 'm91'] };

it('judges what a campaign says in a locale, and names its file', () => {
  const found = checkLocaleFile(request).filter(({ severity }) => severity === 'error');
  expect(new Set(found.map(({ at }) => `${at.file} ${at.message}`))).toEqual(
    new Set(['locales/de/quiet-door.json m90', 'locales/de/quiet-door.json m91']),
  );
});

it('judges only the words that are printed', () => {
  const found = checkLocaleFile({ ...request, isPrinted: (key) => key.startsWith('m91.') });
  expect(found.flatMap(({ at }) => at.message ?? [])).not.toContain('m90');
  expect(found.flatMap(({ at }) => at.message ?? [])).toContain('m91');
});

it('finds nothing in a locale without words', () => {
  expect(checkLocaleFile({ ...request, name: 'toolkit', messages: [] }).filter(({ severity }) => severity !== 'info')).toEqual([]);
});
