import type { Locale } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { checkLocale } from './check-locale.js';

const ARABIC: Locale = {
  tag: 'ar',
  name: 'العربية',
  englishName: 'Arabic',
  script: 'Arab',
  direction: 'rtl',
  fonts: ['noto-sans-arabic', 'noto-sans'],
  lineHeight: { head: 1.38, body: 1.62 },
  quotes: ['”', '“'],
  digits: 'latn',
  status: 'draft',
  reviewers: [],
};
const { fonts: _, lineHeight: __, ...SHORT } = ARABIC;

it.each([
  ['agrees with its script', ARABIC],
  ['leaves to its script what the script knows', SHORT],
  ['asks for more room than its script', { ...ARABIC, lineHeight: { head: 1.5, body: 1.7 } }],
  ['is written in a script that nothing here sets', { ...ARABIC, script: 'Cprt', direction: 'rtl' }],
] satisfies [string, Locale][])('a locale that %s is right', (_name, locale) => {
  expect(checkLocale(locale)).toEqual([]);
});

it.each([
  ['another script', { ...ARABIC, script: 'Latn' }, 'error', 'script', '"Arab"'],
  ['another direction', { ...ARABIC, direction: 'ltr' }, 'error', 'direction', '"rtl"'],
  ['other fonts', { ...ARABIC, fonts: ['noto-sans'] }, 'warning', 'fonts', '["noto-sans-arabic","noto-sans"]'],
  ['lines whose ink touches', { ...ARABIC, lineHeight: { head: 1, body: 1.62 } }, 'warning', 'lineHeight', '{"head":1.38,"body":1.62}'],
] satisfies [string, Locale, string, string, string][])('%s is found, with what to write', (_name, locale, severity, slot, expected) => {
  expect(checkLocale(locale)).toEqual([
    {
      rule: 'LOCALE_DIFFERS',
      severity,
      at: { locale: 'ar', slot, file: 'locales/ar/locale.json' },
      message: expect.stringMatching(/^locales\/ar\/locale\.json says .* but text in "ar" is set with /),
      fix: `Write "${slot}": ${expected}.`,
    },
  ]);
});
