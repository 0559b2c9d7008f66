import { buildCatalog } from '@campaignkit/messages';
import type { Locale } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { describeFonts, describeLineHeight, describeScript, describeStatus } from './describe-locale.js';

const locale = (changes: Partial<Locale>): Locale => ({
  tag: 'km',
  name: 'ខ្មែរ',
  englishName: 'Khmer',
  script: 'Khmr',
  direction: 'ltr',
  quotes: ['“', '”'],
  status: 'empty',
  reviewers: [],
  ...changes,
});

it('names script, fonts and line height for people', () => {
  const khmer = locale({ fonts: ['noto-sans-khmer', 'noto-sans'], lineHeight: { head: 1.3, body: 1.6 } });
  expect([describeScript(khmer), describeFonts(khmer), describeLineHeight(khmer)]).toEqual([
    'Khmer (Khmr)',
    'Noto Sans Khmer, Noto Sans',
    '1.3\u00a0/\u00a01.6\u00a0em',
  ]);
  expect(describeScript(locale({ script: 'Hant' }))).toBe('Traditional Han (Hant)');
});

it('takes from the script what a locale leaves out', () => {
  const thai = locale({ tag: 'th', script: 'Thai' });
  expect([describeFonts(thai), describeLineHeight(thai)]).toEqual(['Noto Sans Thai', '1.3\u00a0/\u00a01.6\u00a0em']);
});

it('says how far a locale is translated', () => {
  const file = (tag: string, name: string, content: object) => ({ path: `locales/${tag}/${name}.json`, text: JSON.stringify(content) });
  const km = locale({});
  const sw = locale({ tag: 'sw', status: 'draft' });
  const en = locale({ tag: 'en' });
  const catalog = buildCatalog([
    ...[en, km, sw].map((each) => file(each.tag, 'locale', each)),
    file('en', 'lantern', { a: '1', b: '2', c: '3' }),
    file('sw', 'lantern', { a: 'moja', b: 'mbili' }),
  ]);
  expect([km, sw].map((each) => describeStatus(each, catalog, ['lantern']))).toEqual(['no words yet', 'draft, 66 % of the words']);
});
