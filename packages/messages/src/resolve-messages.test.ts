import { type Message, parseTarget } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { CAMPAIGN, catalogOf, contactOf, factOf, lawOf, MESSAGE, recordsOf, TOOLKIT, WORDS } from '../test/fictional.js';
import type { Catalog } from './build-catalog.js';
import { createTranslator } from './create-translator.js';
import { type MessageContext, resolveMessages } from './resolve-messages.js';

const EN = { toolkit: TOOLKIT, lantern: WORDS };
const DETERRENCE: Message = { ...MESSAGE, type: 'deterrence', audience: 'A14' };
const LAW_WORDS = {
  ...WORDS,
  'm90.law': '{penalty} ({lawRef})',
  'm90.lawWithoutPenalty': 'It is punished by law ({lawRef}).',
  'm90.lawWithoutArticle': 'It is a crime.',
  'm90.consequence': 'A child is harmed.',
};

function resolve(
  target: string,
  catalog: Catalog = catalogOf({ en: EN }),
  changes: Partial<MessageContext> = {},
  message: Message = MESSAGE,
) {
  const context = { translator: createTranslator(catalog), campaign: CAMPAIGN, records: recordsOf({}), mode: 'proof', ...changes } as const;
  return resolveMessages(
    { message, target: parseTarget(target), template: { id: 'lantern', artwork: 'Drawing of the template.' } },
    context,
  );
}

test('a message becomes copy: words, help, source, version and draft marks', () => {
  const { copy, diagnostics } = resolve('en-GB', undefined, { records: recordsOf({ facts: [factOf({})] }) });
  expect(diagnostics).toEqual([]);
  expect(copy).toMatchObject({
    locale: 'en',
    headline: 'You can tell someone.',
    body: 'It is not your fault.',
    tips: ['Say no', 'Ask here: example.org/lantern'],
    support: 'People want to help.',
    help: [
      {
        placeholder: 'childLine',
        label: 'Talk now',
        headline: { kind: 'number', text: '0800\u00a011\u00a022' },
        name: 'Lantern Line',
        note: '',
        address: 'example.org/lantern',
        url: 'https://example.org/lantern/',
      },
    ],
    law: null,
    source: 'Source: Westmark Institute, 2024',
    version: 'M90 · en-GB · v1.0 · 2026-11 · CC BY 4.0 · example.org/kit',
    draftTranslation: 'draft translation',
    draft: { tag: 'DRAFT', edge: 'DRAFT · do not print', unverified: 'The number is not verified.' },
    artwork: 'Drawing: a lantern.',
  });
});

test('a release has no draft mark, a reviewed locale no draft translation', () => {
  const catalog = catalogOf({ en: EN }, { en: { status: 'reviewed' } });
  const { copy } = resolve('en-GB', catalog, { mode: 'release' });
  expect([copy.draft, copy.draftTranslation]).toEqual([null, null]);
});

test('the longest matching folder that has the campaign speaks', () => {
  const speaks = (headline: string) => ({ toolkit: TOOLKIT, lantern: { ...WORDS, 'm90.headline': headline } });
  const catalog = catalogOf({ en: EN, pt: speaks('pt'), 'pt-BR': speaks('pt-BR'), fr: speaks('fr'), 'fr-BE': { toolkit: TOOLKIT } });
  expect(['pt-BR', 'pt-PT', 'fr-BE'].map((target) => resolve(target, catalog).copy.headline)).toEqual(['pt-BR', 'pt', 'fr']);
});

test('a language without words speaks the source, and says so', () => {
  const { copy, diagnostics } = resolve('de-AT');
  expect(copy.locale).toBe('en');
  expect(diagnostics).toMatchObject([
    {
      rule: 'LOCALE_FALLBACK',
      severity: 'warning',
      at: { target: 'de-AT', message: 'm90', file: 'locales/de/lantern.json' },
      fix: 'Add locales/de/locale.json and locales/de/lantern.json.',
    },
  ]);
});

test('a locale that is still empty speaks the source, and says which file to write', () => {
  const { copy, diagnostics } = resolve('km-KH', catalogOf({ en: EN, km: {} }, { km: { status: 'empty' } }));
  expect([copy.locale, copy.draftTranslation]).toEqual(['en', 'draft translation']);
  expect(diagnostics).toMatchObject([
    {
      rule: 'LOCALE_FALLBACK',
      severity: 'warning',
      at: { target: 'km-KH', message: 'm90', file: 'locales/km/lantern.json' },
      message: 'locales/km has no words for "lantern". The piece speaks "en".',
      fix: 'Write locales/km/lantern.json with the keys of locales/en/lantern.json.',
    },
  ]);
});

test('where the source stands in, nothing in the language of the target stands among its words', () => {
  const contact = contactOf({ languages: ['fr'], hours: { given: null, opening: 'Mo-Fr 09:00-17:00' } });
  const law = lawOf({ act: { km: 'ក្រមព្រហ្មទណ្ឌ', en: 'Criminal Code' }, penalty: { km: 'ប្រាំឆ្នាំ' } });
  const words = { ...LAW_WORDS, 'm90.body': 'Here in {country}.' };
  const records = recordsOf({ law, help: [{ placeholder: 'childLine', contact }] });
  const { copy } = resolve('km-KH', catalogOf({ en: { toolkit: TOOLKIT, lantern: words }, km: {} }), { records }, DETERRENCE);
  expect([copy.body, copy.law?.text, copy.help[0].note]).toEqual([
    'Here in Cambodia.',
    'It is punished by law (art.\u00a07\u00a0bis Criminal Code).',
    'open Mon–Fri\u00a09:00 AM–5:00 PM · in French',
  ]);
});

test('a service in the language of the reader needs no word about languages, whatever language the piece speaks', () => {
  const records = recordsOf({ help: [{ placeholder: 'childLine', contact: contactOf({ languages: ['km'] }) }] });
  expect(resolve('km-KH', catalogOf({ en: EN, km: {} }), { records }).copy.help[0].note).toBe('');
});

test('one missing text of a locale is an error, and the source stands in for it alone', () => {
  const { 'm90.body': _, ...words }: Record<string, string> = { ...WORDS, 'm90.headline': 'Tu peux en parler.' };
  const { copy, diagnostics } = resolve('fr-BE', catalogOf({ en: EN, fr: { toolkit: TOOLKIT, lantern: words } }));
  expect([copy.headline, copy.body]).toEqual(['Tu peux en parler.', 'It is not your fault.']);
  expect(diagnostics).toMatchObject([
    {
      rule: 'MESSAGE_KEY_MISSING',
      severity: 'error',
      at: { target: 'fr-BE', message: 'm90', locale: 'fr', slot: 'm90.body', file: 'locales/fr/lantern.json' },
    },
  ]);
});

test('a broken text is never printed: the source stands in and the fault is named once', () => {
  const { copy, diagnostics } = resolve(
    'fr-BE',
    catalogOf({ en: EN, fr: { toolkit: TOOLKIT, lantern: { ...WORDS, 'm90.body': "l'{childLine}", 'm90.tip1': 'Appelle {police}' } } }),
  );
  expect([copy.body, copy.tips[0]]).toEqual(['It is not your fault.', 'Say no']);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['MESSAGE_SYNTAX', 'MESSAGE_VARIABLE_MISSING']);
});

test('two figures state their scale, so that nobody has to believe a drawing; one has nothing to be compared with', () => {
  const figures = [
    { name: 'after', value: 149_000 },
    { name: 'before', value: 9_600 },
  ];
  const noteOf = (count: number) => {
    const facts = [factOf({ figures: figures.slice(0, count) })];
    return resolve('en-GB', undefined, { records: recordsOf({ facts }) }).copy.figuresNote;
  };
  expect([0, 1, 2].map(noteOf)).toEqual([null, null, 'Areas drawn to scale.']);
});

test('a drawing that no locale describes is described by the template, and said', () => {
  const { 'artwork.lantern': _, ...toolkit } = TOOLKIT;
  const { copy, diagnostics } = resolve('en-GB', catalogOf({ en: { ...EN, toolkit } }));
  expect(copy.artwork).toBe('Drawing of the template.');
  expect(diagnostics).toMatchObject([{ rule: 'LOCALE_FALLBACK', severity: 'info', at: { template: 'lantern', slot: 'artwork.lantern' } }]);
});

test('in Arabic a number or address in a sentence is isolated, the number of the help block is plain', () => {
  const catalog = catalogOf({ en: EN, ar: { toolkit: TOOLKIT, lantern: { ...WORDS, 'm90.tip2': 'اطلب هنا: {removalTool}' } } });
  const { copy } = resolve('ar-EG', catalog, { records: recordsOf({ facts: [factOf({})] }) });
  expect(copy.tips[1]).toBe('اطلب هنا: \u2066example.org/lantern\u2069');
  expect(copy.help[0].headline.text).toBe('0800\u00a011\u00a022');
  expect(copy.source).toBe('Source: \u2066Westmark Institute\u2069, 2024');
});

test('the country is named in the language of the target', () => {
  const words = { ...WORDS, 'm90.body': '{country} · {kitUrl}' };
  expect(resolve('fr-BE', catalogOf({ en: { ...EN, lantern: words }, fr: { toolkit: TOOLKIT, lantern: words } })).copy.body).toBe(
    'Belgique · example.org/kit',
  );
});

test('each organisation and year stands once in the source line; without facts there is none', () => {
  const facts = [factOf({}), factOf({ id: 'F91' }), factOf({ id: 'F92', organisation: 'Northlight', year: null })];
  expect(resolve('en-GB', undefined, { records: recordsOf({ facts }) }).copy.source).toBe(
    'Source: Westmark Institute, 2024 · Northlight, undated',
  );
  expect(resolve('en-GB').copy.source).toBe('');
});

test.each([
  ['no law names no article', null, 'It is a crime.', null],
  ['a law without a penalty names the article', lawOf({}), 'It is punished by law (art.\u00a07\u00a0bis Criminal Code).', 'law unchecked'],
  [
    'a penalty in another language is left out',
    lawOf({ penalty: { fr: 'Cinq ans' } }),
    'It is punished by law (art.\u00a07\u00a0bis Criminal Code).',
    'law unchecked',
  ],
  [
    'a penalty in the language of the target is printed',
    lawOf({ penalty: { en: 'Up to five years' } }),
    'Up to five years (art.\u00a07\u00a0bis Criminal Code)',
    'law unchecked',
  ],
  [
    'a checked law says when',
    lawOf({ checkedOn: '2026-10-05', checkedBy: 'A. Lawyer' }),
    'It is punished by law (art.\u00a07\u00a0bis Criminal Code).',
    'checked 2026-10',
  ],
])('%s', (_, law, text, check) => {
  const catalog = catalogOf({ en: { toolkit: TOOLKIT, lantern: LAW_WORDS } });
  expect(resolve('en-GB', catalog, { records: recordsOf({ law }) }, DETERRENCE).copy.law).toEqual({
    heading: 'It is illegal here',
    text,
    consequenceHeading: 'It has consequences',
    consequence: 'A child is harmed.',
    check,
  });
});

test('an act that has no name in the language of the target keeps its own, isolated in Arabic', () => {
  const catalog = catalogOf({ en: { toolkit: TOOLKIT, lantern: LAW_WORDS }, ar: { toolkit: TOOLKIT, lantern: LAW_WORDS } });
  expect(resolve('ar-EG', catalog, { records: recordsOf({ law: lawOf({}) }) }, DETERRENCE).copy.law?.text).toBe(
    'It is punished by law (\u2066art.\u00a07\u00a0bis Code pénal\u2069).',
  );
});

test('a contact in a sentence that is missing becomes words', () => {
  const inline = [{ placeholder: 'removalTool', contact: null, standIn: 'adult-you-trust' }] as const;
  expect(resolve('en-GB', undefined, { records: recordsOf({ inline }) }).copy.tips[1]).toBe('Ask here: Tell an adult you trust');
});

test('a message that the source does not know cannot be resolved', () => {
  expect(() => resolve('en-GB', undefined, {}, { ...MESSAGE, id: 'm99' })).toThrow(expect.objectContaining({ code: 'MESSAGE_UNKNOWN' }));
});

test('claims come from the record: a contact without a page has no address and no QR code', () => {
  const { copy } = resolve('en-GB', undefined, {
    records: recordsOf({ help: [{ placeholder: 'childLine', contact: contactOf({ url: null }) }] }),
  });
  expect([copy.help[0].address, copy.help[0].url]).toEqual([null, null]);
});
