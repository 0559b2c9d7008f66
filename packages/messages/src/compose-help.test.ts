import { type Contact, parseTarget } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { catalogOf, contactOf, TOOLKIT, WORDS } from '../test/fictional.js';
import { composeHelp } from './compose-help.js';
import { createSpeaker } from './create-speaker.js';
import { createTranslator } from './create-translator.js';
import { callsToAction } from './help-placeholders.js';
import type { ResolvedHelp } from './resolved-records.js';

const FRENCH = {
  ...TOOLKIT,
  'contact.free': 'gratuit',
  'contact.always': 'jour et nuit',
  'contact.hours': 'horaires : {hours}',
  'contact.languages': 'en {languages}',
};

function compose(help: readonly ResolvedHelp[], words: Record<string, string> = {}, target = 'en-GB') {
  const catalog = catalogOf({ en: { toolkit: TOOLKIT, lantern: WORDS }, fr: { toolkit: FRENCH, lantern: { ...WORDS, ...words } } });
  const speaker = createSpeaker(target.slice(0, 2), createTranslator(catalog));
  const request = {
    campaign: 'lantern',
    kitUrl: 'example.org/kit',
    target: parseTarget(target),
    spoken: target,
    calls: callsToAction(catalog, 'lantern', 'm90'),
    help,
    values: {},
  };
  return { entries: composeHelp(request, speaker), diagnostics: speaker.diagnostics() };
}

function one(changes: Partial<Contact>, target = 'en-GB') {
  return compose([{ placeholder: 'childLine', contact: contactOf(changes) }], {}, target).entries[0];
}

const DIRECTORY = { placeholder: 'childLine', contact: contactOf({ id: 'xa-page', phone: null }), labelKey: 'contact.directory' } as const;
const TRUSTED = { placeholder: 'childLine', contact: null, standIn: 'adult-you-trust', labelKey: 'contact.help' } as const;
const EMERGENCY = { placeholder: 'emergency', contact: contactOf({ id: 'xa-number', phone: '199', kind: 'emergency' }) } as const;

function order(help: Parameters<typeof compose>[0]): string[] {
  return compose(help).entries.map(({ label, headline }) => `${label}: ${headline.text}`);
}

test('an emergency number that the message names first stands before a page, and an adviser who has only a page before a number to report', () => {
  const page = { placeholder: 'police', contact: contactOf({ id: 'xa-form', phone: null, kind: 'police' }) } as const;
  expect(order([page, EMERGENCY])[0]).not.toContain('199');
  expect(order([EMERGENCY, page])[0]).toContain('199');
  const adviser = { placeholder: 'offenderHelp', contact: contactOf({ id: 'xa-adviser', phone: null, kind: 'offender-help' }) } as const;
  const report = {
    placeholder: 'reportHotline',
    contact: contactOf({ id: 'xa-report', phone: '01632 960 999', kind: 'report-hotline' }),
  } as const;
  expect(order([adviser, report]).map((line) => /960.999/.test(line))).toEqual([false, true]);
});

test('words for the emergency services stand where their number would', () => {
  const words = { placeholder: 'emergency', contact: null, standIn: 'emergency-services' } as const;
  expect(order([words, TRUSTED])).toEqual(['Get help: Tell an adult you trust', 'In danger: The police or an ambulance']);
});

test('a contact without number and page is somebody to trust', () => {
  expect(one({ phone: null, url: null }).headline).toEqual({ kind: 'words', text: 'Talk to someone you trust' });
});

test('whoever listens on a number stands first, before the emergency number that the message names first', () => {
  expect(order([EMERGENCY, { placeholder: 'childLine', contact: contactOf({}) }])[1]).toBe('In danger: 199');
});

test('without a line, the words that send to a trusted adult stand before the emergency number', () => {
  expect(order([EMERGENCY, TRUSTED])).toEqual(['Get help: Tell an adult you trust', 'In danger: 199']);
});

test('the words that send to a trusted adult carry the page of the directory, so that it can be scanned', () => {
  const { entries } = compose([EMERGENCY, DIRECTORY, TRUSTED]);
  expect(entries.map(({ headline, address, contact }) => [headline.text, address, contact?.id])).toEqual([
    ['Tell an adult you trust', 'example.org/lantern', 'xa-page'],
    ['199', 'example.org/lantern', 'xa-number'],
  ]);
});

test.each([
  ['Parle maintenant : {childLine}', 'Parle maintenant'],
  ['Parle maintenant\u00a0: {childLine}', 'Parle maintenant'],
  ['今すぐ相談：{childLine}', '今すぐ相談'],
  ['Parle {childLine}', 'Parle'],
  ['{childLine}', 'Get help'],
])('the label of "%s" is "%s"', (cta, label) => {
  const { entries, diagnostics } = compose([{ placeholder: 'childLine', contact: contactOf({}) }], { 'm90.cta1': cta }, 'fr-BE');
  expect([entries[0].label, diagnostics]).toEqual([label, []]);
});

test('words after the number would be torn from it and are reported', () => {
  const { diagnostics } = compose(
    [{ placeholder: 'childLine', contact: contactOf({}) }],
    { 'm90.cta1': 'Au {childLine} on t’écoute' },
    'fr-BE',
  );
  expect(diagnostics).toMatchObject([
    { rule: 'CTA_ORDER', severity: 'warning', at: { locale: 'fr', slot: 'm90.cta1' }, fix: 'Write it as "label: {childLine}".' },
  ]);
});

test('a call to action that lost its contact in translation is an error', () => {
  const { entries, diagnostics } = compose(
    [{ placeholder: 'childLine', contact: contactOf({}) }],
    { 'm90.cta1': 'Parle maintenant' },
    'fr-BE',
  );
  expect(entries[0].headline.text).toBe('0800\u00a011\u00a022');
  expect(diagnostics).toMatchObject([{ rule: 'MESSAGE_VARIABLE_MISSING', severity: 'error' }]);
});

test('free and day and night are said only when the record says so', () => {
  expect(one({ cost: { given: 'free', isFree: true, isAnonymous: null }, hours: { given: '24/7', opening: '24/7' } }).note).toBe(
    'free · day and night',
  );
  expect(one({ cost: { given: 'charged', isFree: false, isAnonymous: null } }).note).toBe('');
  expect(one({ cost: { given: null, isFree: null, isAnonymous: null }, hours: { given: '24/7 (app list)', opening: null } }).note).toBe('');
});

test('hours are said in the language of the target', () => {
  expect(one({ hours: { given: '', opening: 'Mo 14:00-16:00' } }, 'fr-BE').note).toBe('horaires : lun.\u00a014:00–16:00');
});

test('hours that cannot be read are left out and reported', () => {
  const { entries, diagnostics } = compose([
    { placeholder: 'childLine', contact: contactOf({ hours: { given: 'weekdays', opening: 'weekdays' } }) },
  ]);
  expect(entries[0].note).toBe('');
  expect(diagnostics).toMatchObject([{ rule: 'CONTACT_HOURS', severity: 'warning', at: { record: 'xa-line' } }]);
});

test('at most three languages are named, English first, and only when the reader’s own is not served', () => {
  expect(one({ languages: ['nl', 'de', 'en', 'tr'] }, 'fr-BE').note).toBe('en anglais, néerlandais et allemand');
  expect(one({ languages: ['nl', 'fr', 'en'] }, 'fr-BE').note).toBe('');
  expect(one({ languages: [] }, 'fr-BE').note).toBe('');
});

test('interpreters are offered to those whose language is not listed', () => {
  expect(one({ languages: ['de', '+19 via interpreters', 'regional'] }, 'fr-BE').note).toBe('en allemand · ask for an interpreter');
});

test('anonymity is a claim for help to stop offending alone', () => {
  const cost = { given: 'anonymous', isFree: null, isAnonymous: true };
  expect(one({ kind: 'offender-help', cost }).note).toBe('you need not give your name');
  expect(one({ kind: 'child-helpline', cost }).note).toBe('');
});

test('a name that is only the number is not printed under it', () => {
  expect(one({ name: '112', phone: '112' }).name).toBeNull();
});

test('a block without any entry still sends the reader to a person', () => {
  expect(compose([]).entries).toMatchObject([
    { label: 'Get help', headline: { kind: 'words', text: 'Talk to someone you trust' }, contact: null },
  ]);
});
