import { PLACEHOLDER_MARK } from '../read-variants.js';
import { defineRule } from '../rule.js';

const SAYS_SOMETHING = new RegExp(`[\\p{L}\\p{N}${PLACEHOLDER_MARK}]`, 'u');

export default defineRule({
  id: 'no-empty-slot',
  on: 'messages',
  severity: 'error',
  languages: 'all',
  why: 'An empty headline prints a poster without its warning, an empty line of help one without its way out.',
  source: 'Rule book HP5: never an empty slot.',
  examples: {
    pass: [
      { locale: 'en', text: 'Say no' },
      { locale: 'th', text: 'บอกผู้ใหญ่' },
      { locale: 'en', text: '{penalty} ({lawRef})', slot: 'law' },
    ],
    report: [
      { locale: 'en', text: '' },
      { locale: 'en', text: ' \u200B \n', slot: 'headline' },
      { locale: 'en', text: '…' },
      { locale: 'en', text: '{n, plural, one {} other {Say no}}' },
    ],
  },
  check: ({ text, slot, locale, reading }) =>
    reading.variants.every((variant) => SAYS_SOMETHING.test(variant.text))
      ? []
      : [
          {
            message: `"${slot}" says nothing. Expected words, received ${JSON.stringify(text)}.`,
            fix: `Write it in locales/${locale}, or delete the key to use the fallback.`,
          },
        ],
});
