import { expect, test } from 'vitest';
import { CampaignError } from './errors.js';
import { parseLocale } from './locale.js';

const SHORT = {
  tag: 'ur',
  name: 'اردو',
  englishName: 'Urdu',
  script: 'Aran',
  direction: 'rtl',
  quotes: ['”', '“'],
  status: 'empty',
  reviewers: [],
};
const WHOLE = {
  ...SHORT,
  fonts: ['noto-nastaliq-urdu', 'noto-sans'],
  lineHeight: { head: 2.35, body: 2.2 },
  digits: 'latn',
  note: 'No words.',
};

test.each([
  ['everything that is known about it', WHOLE],
  ['only what its script and CLDR do not know', SHORT],
])('a locale says %s', (_, value) => {
  expect(parseLocale(value, 'locales/ur/locale.json')).toEqual(value);
});

test.each([
  ['no direction', { ...SHORT, direction: undefined }, 'direction'],
  ['a font file instead of a family', { ...SHORT, fonts: ['noto-sans-400.woff2'] }, 'fonts.0: Expected the id of a family'],
  ['no family', { ...SHORT, fonts: [] }, 'fonts'],
  ['a line height in per cent', { ...SHORT, lineHeight: { head: 235, body: 220 } }, 'lineHeight.head'],
  ['half a line height', { ...SHORT, lineHeight: { head: 2.35 } }, 'lineHeight.body'],
  ['digits instead of their system', { ...SHORT, digits: '۰۱۲۳' }, 'digits: Expected a numbering system of CLDR, such as "latn"'],
  ['an empty quotation mark', { ...SHORT, quotes: ['', '“'] }, 'quotes.0'],
  ['a key with a typing error', { ...SHORT, lineheight: 2 }, 'lineheight'],
  ['a status that does not exist', { ...SHORT, status: 'done' }, 'status'],
])('%s is refused, with the place', (_, value, place) => {
  let thrown: unknown;
  try {
    parseLocale(value, 'locales/ur/locale.json');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(CampaignError);
  expect(thrown).toMatchObject({
    code: 'LOCALE_INVALID',
    message: expect.stringContaining(place),
    detail: { fix: expect.stringContaining('locales/en/locale.json') },
  });
});
