import type { Diagnostic } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { buildCatalog } from './build-catalog.js';
import { checkSourceWords } from './check-source-words.js';

const LOCALE = {
  tag: 'en',
  name: 'English',
  englishName: 'English',
  script: 'Latn',
  direction: 'ltr',
  quotes: ['“', '”'],
  status: 'draft',
  reviewers: [],
};
const WHOLE = { 'm90.headline': 'Tell someone.', 'm90.body': 'You can.', 'm90.tip1': 'Stop', 'm90.cta1': 'You can call: {childLine}' };

function found(words: Readonly<Record<string, string>>): Diagnostic[] {
  const files = [
    { path: 'locales/en/locale.json', text: JSON.stringify(LOCALE) },
    { path: 'locales/en/lantern.json', text: JSON.stringify({ ...WHOLE, ...words }) },
  ];
  return checkSourceWords(buildCatalog(files), 'lantern', 'm90');
}

it('has nothing to say of words that are all printed', () => {
  expect(found({ 'm90.tip2': 'Tell', 'm90.cta2': 'Read more: {kitUrl}', 'm91.anything': 'another message' })).toEqual([]);
});

it.each([
  ['a placeholder in other letters', 'You can call: {childline}', 'received {childline}.'],
  ['a placeholder that nobody fills', 'You can call: {helpme}', 'received {helpme}.'],
  ['no placeholder', 'You can call us', 'received no placeholder.'],
])('says that a call with %s prints no help, and how it is written', (_name, text, received) => {
  expect(found({ 'm90.cta1': text })).toEqual([
    {
      rule: 'MESSAGE_VARIABLE_MISSING',
      severity: 'error',
      at: { message: 'm90', locale: 'en', slot: 'm90.cta1', file: 'locales/en/lantern.json' },
      message: `"m90.cta1" in locales/en/lantern.json names no help, so none is printed. Expected a label, a colon and the placeholder of a contact, ${received}`,
      fix: expect.stringContaining('Write it as "You can call: {childLine}". Use one of childLine, crisisLine,'),
    },
  ]);
});

it('suggests the placeholder that was meant', () => {
  expect(found({ 'm90.cta1': 'You can call: {childline}' })[0]?.fix).toMatch(/Did you mean "childLine"\?$/);
});

it('says that a call whose brace stays open prints no help', () => {
  const [fault] = found({ 'm90.cta1': 'You can call: {childLine' });
  expect(fault).toMatchObject({ rule: 'MESSAGE_SYNTAX', severity: 'error', fix: 'Write it as "You can call: {childLine}".' });
  expect(fault?.message).toMatch(/is not an ICU message .*, so its help is not printed: You can call: \{childLine$/);
});

it('says that what is counted with a gap is not printed', () => {
  expect(found({ 'm90.cta3': 'In danger: {emergency}' })).toEqual([
    {
      rule: 'MESSAGE_KEY_MISSING',
      severity: 'error',
      at: { message: 'm90', locale: 'en', slot: 'm90.cta3', file: 'locales/en/lantern.json' },
      message: '"m90.cta3" in locales/en/lantern.json is not printed, because there is no "cta2" before it.',
      fix: 'Write "cta2", or count without a gap.',
    },
  ]);
});

it.each(['suport', 'tip', 'tip0', 'headline1'])('says that "%s" is no text of a message', (slot) => {
  expect(found({ [`m90.${slot}`]: 'Lost' })).toMatchObject([{ rule: 'MESSAGE_KEY_UNKNOWN', severity: 'warning' }]);
});
