import { change, put, remove, SMALL, type WrongInput } from './wrong-input.js';

const WORDS = 'locales/fr/body-and-secrets.json';

export const wrongWords: readonly WrongInput[] = [
  {
    name: 'no words in the source language',
    spoil: remove('locales/en/body-and-secrets.json'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['MESSAGE_UNKNOWN', 'locales/en/body-and-secrets.json has no words for message "m03"'],
  },
  {
    name: 'a locale that does not describe itself',
    spoil: remove('locales/fr/locale.json'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['LOCALE_MISSING', 'locales/fr/locale.json'],
  },
  {
    name: 'a line height in per cent',
    spoil: change('locales/fr/locale.json', '"body": 1.4', '"body": 140'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['LOCALE_INVALID', 'locales/fr/locale.json', 'lineHeight.body'],
  },
  {
    name: 'a locale that runs the wrong way',
    spoil: change('locales/fr/locale.json', '"ltr"', '"rtl"'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['LOCALE_DIFFERS', 'Write "direction": "ltr".'],
  },
  {
    name: 'words that are no JSON',
    spoil: put(WORDS, '{ "m03.headline": "Ton corps" '),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CATALOG_INVALID', `${WORDS}:1:`],
  },
  { name: 'an empty file of words', spoil: put(WORDS, ''), command: `check ${SMALL}`, code: 2, says: ['CATALOG_INVALID', `${WORDS}:1:1`] },
  {
    name: 'a text twice',
    spoil: change(WORDS, '{', '{ "m03.headline": "Autre",'),
    command: `check ${SMALL}`,
    code: 2,
    says: ['CATALOG_INVALID', '"m03.headline" stands here for the second time'],
  },
  {
    name: 'a missing text',
    spoil: change(WORDS, /"m03\.headline": .*\n/, ''),
    command: `check ${SMALL}`,
    code: 1,
    says: ['MESSAGE_KEY_MISSING', '"m03.headline" is missing in locales/fr/body-and-secrets.json'],
  },
  {
    name: 'a key with a typing error',
    spoil: change(WORDS, '"m03.headline"', '"m03.haedline"'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['MESSAGE_KEY_UNKNOWN', '"m03.haedline"', 'MESSAGE_KEY_MISSING'],
  },
  {
    name: 'a broken ICU message',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Ton corps {",'),
    command: `render ${SMALL}`,
    code: 1,
    says: ['MESSAGE_SYNTAX', 'is not an ICU message'],
  },
  {
    name: 'a variable that nothing fills',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Ton corps {corps}",'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['MESSAGE_VARIABLE_MISSING', '{corps}'],
  },
  {
    name: 'a sign that no font has',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Ton corps est à toi \u{1300E}",'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['GLYPH_MISSING', 'U+1300E'],
  },
  {
    name: 'a headline of 400 characters',
    spoil: change(WORDS, /"m03\.headline": .*,/, `"m03.headline": "${'Ton corps est à toi, aussi en ligne. '.repeat(12).trim()}",`),
    command: `render ${SMALL}`,
    code: 1,
    says: ['TEXT_OVERFLOW'],
  },
  {
    name: 'a number typed into the words',
    spoil: change(WORDS, /"m03\.headline": .*,/, '"m03.headline": "Appelle le 0470 12 34 56",'),
    command: `check ${SMALL}`,
    code: 1,
    says: ['no-digits-in-copy', '0470 12 34 56'],
  },
];
