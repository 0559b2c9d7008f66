import { type Contact, type ContactPlaceholder, parseTarget } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { fictionalContact } from '../test/fictional.js';
import type { Records } from './parse-records.js';
import { records as bundled } from './records.js';
import { type ContactRequest, resolveContacts } from './resolve-contacts.js';

const CRISIS: readonly ContactPlaceholder[] = ['childLine', 'emergency', 'crisisLine'];
const PARENTS: readonly ContactPlaceholder[] = ['parentLine', 'police', 'crisisLine'];

/** `placeholder → record or words [label]`, one line an entry. */
function block(target: string, placeholders: readonly ContactPlaceholder[], audience: string, records: Records = bundled): string[] {
  return resolve(target, placeholders, { audience, records }).entries.map(
    ({ placeholder, contact, standIn, labelKey }) => `${placeholder} → ${contact?.id ?? standIn}${labelKey ? ` [${labelKey}]` : ''}`,
  );
}

function resolve(target: string, placeholders: readonly ContactPlaceholder[], changes: Partial<ContactRequest> = {}) {
  return resolveContacts({
    target: parseTarget(target),
    placeholders,
    inline: [],
    audience: 'A4',
    today: '2026-11-22',
    mode: 'proof',
    records: bundled,
    ...changes,
  });
}

function only(...contacts: Contact[]): Records {
  return { contacts, facts: [], laws: [] };
}

test('where the region has a child line and an emergency number, the missing crisis line adds nothing twice', () => {
  expect(block('en-GB', CRISIS, 'A4')).toEqual(['childLine → gb-childline', 'emergency → gb-police']);
});

test('a missing crisis line beside a child line becomes the emergency number', () => {
  expect(block('en-GB', ['childLine', 'crisisLine'], 'A5')).toEqual([
    'childLine → gb-childline',
    'crisisLine → gb-police [contact.emergency]',
  ]);
});

test('an adult in a crisis of their own is not sent to a line for children', () => {
  const lines = block('fr-BE', ['offenderHelp', 'crisisLine'], 'A14');
  expect(lines.join()).not.toContain('ecoute-enfants');
  expect(lines).toContain('crisisLine → eu-112 [contact.emergency]');
  expect(block('fr-BE', ['offenderHelp', 'crisisLine'], 'A7').join()).toContain('ecoute-enfants');
});

test('where neither a crisis line nor an emergency number is recorded, words send to the police or an ambulance', () => {
  expect(block('ar-EG', ['childLine', 'crisisLine'], 'A5')).toEqual([
    'childLine → eg-child-helpline',
    'crisisLine → emergency-services [contact.emergency]',
  ]);
});

test('police that is nowhere recorded is said in words, never by a page that takes reports from all over the world', () => {
  expect(block('ar-EG', ['police'], 'A11')).toEqual(['police → police [contact.report]']);
  expect(block('ar-EG', ['emergency', 'police'], 'A11')).toEqual(['emergency → emergency-services']);
});

test('survivors without a service of their own find the emergency number beside somebody they trust', () => {
  expect(block('en-GB', ['survivorSupport'], 'A23', only(...bundled.contacts.filter(({ kind }) => kind !== 'survivor-support')))).toEqual([
    'survivorSupport → person-you-trust [contact.help]',
    'survivorSupport → gb-police [contact.emergency]',
  ]);
});

test('the language of the target decides between the child lines of Belgium, and 112 comes from the EU records', () => {
  expect(block('fr-BE', CRISIS, 'A4')).toEqual(['childLine → be-ecoute-enfants', 'emergency → eu-112']);
  expect(block('nl-BE', CRISIS, 'A4')[0]).toBe('childLine → be-awel');
  expect(block('en-BE', CRISIS, 'A4')[0]).toBe('childLine → be-child-focus-child-helpline');
});

test('a country outside the EU is not given 112', () => {
  expect(block('de-CH', ['emergency'], 'A4')).toEqual(['emergency → emergency-services']);
});

test('a region without a child line shows emergency, the directory and a person to tell, in this order', () => {
  expect(block('pt-BR', CRISIS, 'A4')).toEqual([
    'childLine → br-policia-militar [contact.emergency]',
    'childLine → zz-child-helpline-international [contact.directory]',
    'childLine → adult-you-trust [contact.help]',
  ]);
});

test('a region without any record still shows the directory, a person to tell, and the emergency services in words', () => {
  expect(block('es-MX', CRISIS, 'A4')).toEqual([
    'childLine → zz-child-helpline-international [contact.directory]',
    'childLine → adult-you-trust [contact.help]',
    'emergency → emergency-services',
  ]);
});

test('parents are given the line for parents where there is one, and police that takes reports', () => {
  expect(block('en-GB', PARENTS, 'A7')).toEqual([
    'parentLine → gb-nspcc-helpline',
    'police → gb-ceop-safety-centre',
    'crisisLine → gb-police [contact.emergency]',
  ]);
});

test('parents without a line of their own are given the child line, as help and not as advice for adults', () => {
  expect(block('hi-IN', PARENTS, 'A7')).toEqual([
    'parentLine → in-child-helpline-1098 [contact.help]',
    'police → in-national-cyber-crime-reporting-portal',
    'crisisLine → emergency-services [contact.emergency]',
  ]);
});

test('a withheld police page gives way to the report hotline, and a withheld hotline to the emergency number', () => {
  const { entries, diagnostics } = resolve('fr-BE', ['police'], { audience: 'A7' });
  expect([entries[0]?.contact?.id, entries[0]?.labelKey]).toEqual(['eu-112', 'contact.emergency']);
  expect(diagnostics.find(({ rule }) => rule === 'CONTACT_MISSING')?.message).toContain('"be-ecops" is withheld: Probably closed');
  const [hotline] = resolve('pt-BR', ['police'], { audience: 'A7' }).entries;
  expect([hotline?.contact?.kind, hotline?.labelKey]).toEqual(['report-hotline', 'contact.report']);
});

test('parents where nothing is recorded are sent to a person they trust, the directory and the emergency services', () => {
  expect(block('es-MX', PARENTS, 'A7')).toEqual([
    'parentLine → person-you-trust [contact.help]',
    'parentLine → zz-child-helpline-international [contact.directory]',
    'crisisLine → emergency-services [contact.emergency]',
  ]);
});

test('help to stop is found everywhere, in the region first and in the language of the target', () => {
  const first = (target: string) => block(target, ['offenderHelp'], 'A14')[0];
  expect(['en-GB', 'fr-BE', 'nl-BE', 'es-MX', 'ar-EG', 'fi-EE'].map(first)).toEqual([
    'offenderHelp → gb-stop-it-now-uk-ireland',
    'offenderHelp → be-stop-it-now-bruxelles',
    'offenderHelp → be-stop-it-now-vlaanderen',
    'offenderHelp → zz-troubled-desire-charite-berlin',
    'offenderHelp → zz-troubled-desire-charite-berlin',
    'offenderHelp → zz-mielenterveystalo-fi-hus',
  ]);
});

test('a child is never given the line for adults, nor the directory while the region has a line', () => {
  const childLines = bundled.contacts
    .filter(({ kind, country }) => kind === 'child-helpline' && country !== 'ZZ')
    .map(({ country }) => country);
  const shown = [...new Set(childLines)].map((country) => block(`en-${country}`, ['childLine'], 'A2')[0]);
  expect(shown.filter((entry) => entry?.includes('zz-') || entry?.includes('nspcc'))).toEqual([]);
});

test('no region of the world is left without help, whatever a message asks for', () => {
  const regions = [...new Set([...bundled.contacts.map(({ country }) => country), 'XA', 'MX', 'AQ'])].filter(
    (country) => country !== 'ZZ' && country !== 'EU',
  );
  for (const region of regions) {
    for (const placeholder of [
      'childLine',
      'crisisLine',
      'parentLine',
      'police',
      'reportHotline',
      'offenderHelp',
      'emergency',
      'survivorSupport',
      'removalTool',
    ] as const) {
      expect(block(`en-${region}`, [placeholder], 'A4').length, `${region} ${placeholder}`).toBeGreaterThan(0);
    }
  }
});

test('a contact in running text is the record, its stand-in, or words', () => {
  const inline = (target: string, placeholder: ContactPlaceholder, records = bundled) =>
    resolve(target, ['childLine'], { inline: [placeholder], records }).inline.map(({ contact, standIn }) => contact?.id ?? standIn)[0];
  expect(inline('en-GB', 'removalTool')).toBe('gb-report-remove-childline-iwf');
  expect(inline('ar-EG', 'removalTool')).toBe('zz-take-it-down-ncmec');
  expect(inline('es-MX', 'removalTool', only())).toBe('adult-you-trust');
});

test('within a region language goes before confidence, confidence before a phone, and the file decides the rest', () => {
  const line = (id: string, changes: Partial<Contact>) => fictionalContact({ id, languages: ['fr'], confidence: 'low', ...changes });
  const best = (...contacts: Contact[]) => block('en-XA', ['childLine'], 'A4', only(...contacts))[0];
  expect(best(line('xa-a', { confidence: 'high' }), line('xa-b', { languages: ['en'] }))).toBe('childLine → xa-b');
  expect(best(line('xa-a', {}), line('xa-b', { confidence: 'high', phone: null }))).toBe('childLine → xa-b');
  expect(best(line('xa-a', { phone: null }), line('xa-b', {}))).toBe('childLine → xa-b');
  expect(best(line('xa-a', {}), line('xa-b', {}))).toBe('childLine → xa-a');
  expect(best(line('xa-a', { withheld: 'Closed.' }), line('xa-b', {}))).toBe('childLine → xa-b');
});

test('a record in Norwegian serves a target in Bokmål', () => {
  expect(resolve('nb-NO', ['childLine']).diagnostics.filter(({ rule }) => rule === 'CONTACT_LANGUAGE')).toEqual([]);
});

test('every finding names the record, its file and what to do', () => {
  const { diagnostics } = resolve('th-TH', ['childLine']);
  expect(diagnostics.map(({ rule, severity, at }) => [rule, severity, at.file])).toEqual([
    ['CONTACT_UNVERIFIED', 'warning', 'packages/knowledge/contacts/TH.json'],
    ['CONTACT_NO_PAGE', 'warning', 'packages/knowledge/contacts/TH.json'],
  ]);
  expect(diagnostics[0]).toMatchObject({
    message: '"Childline Thailand (Saidek) 1387" (1387) has not been verified by a person. A wrong number on a poster harms a child.',
    fix: 'Read the operator\'s page and call or write to the operator; then set verifiedOn and verifiedBy of "th-childline-thailand-saidek-1387" in packages/knowledge/contacts/TH.json.',
  });
});

test('a service that does not name the language of the target is reported with those it names', () => {
  const { diagnostics } = resolve('ar-EG', ['offenderHelp'], { audience: 'A14' });
  expect(diagnostics.find(({ rule }) => rule === 'CONTACT_LANGUAGE')?.message).toContain('serves de, en, es, mr, pt, fr, tr, not "ar"');
});

test('a check counts for 180 days', () => {
  const rules = (verifiedOn: string) => {
    const contact = fictionalContact({ verifiedOn });
    return resolve('en-XA', ['childLine'], { records: only(contact) }).diagnostics.map(({ rule }) => rule);
  };
  expect(rules('2026-05-26')).toEqual([]);
  expect(rules('2026-05-25')).toEqual(['CONTACT_UNVERIFIED']);
  expect(rules('2026-11-23')).toEqual(['CONTACT_UNVERIFIED']);
});

test('in a release a missing or unverified contact is an error, an emergency number without a page is not', () => {
  const { diagnostics } = resolve('en-GB', CRISIS, { mode: 'release' });
  expect(diagnostics.map(({ rule, severity, at }) => [rule, severity, at.record ?? at.slot])).toEqual([
    ['CONTACT_MISSING', 'error', 'crisisLine'],
    ['CONTACT_UNVERIFIED', 'error', 'gb-childline'],
    ['CONTACT_UNVERIFIED', 'error', 'gb-police'],
    ['CONTACT_NO_PAGE', 'info', 'gb-police'],
  ]);
});
