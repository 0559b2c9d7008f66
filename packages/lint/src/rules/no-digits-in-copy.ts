import { findNumbers } from '../find-numbers.js';
import { defineRule } from '../rule.js';

const ADDRESSES = [
  /(?:https?:|www\.)[^\s\uFFFC]{0,200}/iu,
  /[\p{L}\p{N}._-]{0,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,64}/u,
  /[\p{L}\p{N}-]{2,63}\.(?:com|org|net|info|int|gov|edu|eu|app|help|example|[a-z]{2})(?![\p{L}\p{N}])/u,
];

const FIX = 'Put a placeholder such as {childLine}, {removalTool} or {kitUrl} in its place; the record holds the number or the page.';

export default defineRule({
  id: 'no-digits-in-copy',
  on: 'messages',
  severity: 'error',
  languages: 'all',
  why: 'A wrong number on a poster harms a child. Copy is translated and copied about; only a record is checked before printing.',
  source: 'Rule book HP2: numbers and pages come from the directory, never from hand-typed copy.',
  examples: {
    pass: [
      { locale: 'en', text: 'Talk now: {childLine}' },
      { locale: 'en', text: 'For boys aged 13–17, day and night, 24/7.' },
      { locale: 'fr', text: 'Images de moins de 18 ans : {removalTool}.' },
      { locale: 'en', text: 'Tell an adult you trust, e.g. a teacher.Ask again.' },
      { locale: 'hi', text: '१८ साल से कम' },
    ],
    report: [
      { locale: 'en', text: 'Talk now: 999' },
      { locale: 'en', text: 'Call 11 61 11 today' },
      { locale: 'en', text: 'Call 1.1.6.1.1.1 today' },
      { locale: 'ar', text: 'اتصل على ١٢٣ ٤٥٦' },
      { locale: 'hi', text: 'कॉल करें १०९८' },
      { locale: 'en', text: 'Call １２３４ or 𝟏𝟐𝟑' },
      { locale: 'en', text: 'Call 1\u200B2\u200B3\u200B4' },
      { locale: 'en', text: '{count, plural, one {Call 123} other {Call {childLine}}}' },
      { locale: 'en', text: 'Look at https://helpline.example/talk' },
      { locale: 'en', text: 'Look at helpline.example.' },
      { locale: 'en', text: 'Look at helpline．org' },
      { locale: 'en', text: 'Write to talk@helpline.example' },
    ],
  },
  check: ({ reading, slot }) =>
    [...new Set(reading.variants.flatMap(({ text }) => [...findNumbers(text), ...findAddresses(text)]))].map((found) => ({
      message: `"${slot}" holds "${found}" as typed text. Expected a placeholder that names a record.`,
      fix: FIX,
    })),
});

function findAddresses(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return ADDRESSES.flatMap((address) => address.exec(plain)?.[0] ?? []).slice(0, 1);
}
