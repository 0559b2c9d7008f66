import { expect, test } from 'vitest';
import { formatHours } from './format-hours.js';

const BRUSSELS = 'Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00';

/** Intl puts narrow no-break spaces where people see a space. */
function text(opening: string, tag: string): string {
  const formatted = formatHours(opening, tag);
  return formatted.kind === 'hours' ? formatted.text.replace(/[\u00a0\u202f]/g, ' ') : formatted.kind;
}

test.each([
  ['en-GB', 'Mon 14:00–16:00, Wed 17:00–19:00, Fri 10:00–12:00'],
  ['en-US', 'Mon 2:00 PM–4:00 PM, Wed 5:00 PM–7:00 PM, Fri 10:00 AM–12:00 PM'],
  ['fr-BE', 'lun. 14:00–16:00, mer. 17:00–19:00 et ven. 10:00–12:00'],
  ['ar-EG', 'الاثنين ٢:٠٠ م–٤:٠٠ م، والأربعاء ٥:٠٠ م–٧:٠٠ م، والجمعة ١٠:٠٠ ص–١٢:٠٠ م'],
])('hours are written as people of %s read them', (tag, expected) => {
  expect(text(BRUSSELS, tag)).toBe(expected);
});

test.each([
  ['en-US', 'Fri\u00a010:00'],
  ['fr-BE', 'ven.\u00a010:00'],
])('in %s no line ends between a day and its time', (tag, together) => {
  expect(formatHours(BRUSSELS, tag)).toHaveProperty('text', expect.stringContaining(together));
});

test('lists of days are kept apart from the next rule', () => {
  expect(text('Mo,We,Fr 09:00-14:00; Tu,Th 15:00-20:00', 'en-GB')).toBe('Mon, Wed, Fri 9:00–14:00; Tue, Thu 15:00–20:00');
});

test('ranges of days, every day, and closing at midnight are read', () => {
  expect(text('Mo-Fr 08:00-20:00; Sa-Su 09:00-17:00', 'en-GB')).toBe('Mon–Fri 8:00–20:00, Sat–Sun 9:00–17:00');
  expect(text('Mo-Su 09:00-23:00', 'en-GB')).toBe('9:00–23:00');
  expect(text('09:00-24:00', 'en-GB')).toBe('9:00–0:00');
  expect(text('Mo 09:00-12:00,14:00-17:00', 'en-GB')).toBe('Mon 9:00–12:00, 14:00–17:00');
});

test('day and night is left to the words of the toolkit', () => {
  expect(formatHours('24/7', 'ar-EG')).toEqual({ kind: 'always' });
});

test.each([
  '',
  'Mon 14-16',
  'Mo 25:00-26:00',
  'Mo 16:00-14:00',
  'Mo',
  'Mo 14:00',
  'Mo-Xx 10:00-12:00',
  'PH off',
  'Mo 10:00-24:30',
  'sunrise-sunset',
])('"%s" is unreadable rather than guessed', (opening) => {
  expect(formatHours(opening, 'en-GB')).toEqual({ kind: 'unreadable' });
});
