import type { Contact, Fact, Law, Locale, Message } from '@campaignkit/model';
import { buildCatalog, type Catalog } from '../src/build-catalog.js';
import type { ResolvedRecords } from '../src/resolved-records.js';

/** Words of the toolkit that every test locale has; a test overwrites what it is about. */
export const TOOLKIT: Readonly<Record<string, string>> = {
  'alt.unverified': 'The number is not verified.',
  'artwork.lantern': 'Drawing: a lantern.',
  'contact.adultYouTrust': 'Tell an adult you trust',
  'contact.always': 'day and night',
  'contact.anonymous': 'you need not give your name',
  'contact.directory': 'Find a helpline',
  'contact.emergency': 'In danger now',
  'contact.free': 'free',
  'contact.help': 'Get help',
  'contact.hours': 'open {hours}',
  'contact.interpreter': 'ask for an interpreter',
  'contact.languages': 'in {languages}',
  'contact.emergencyServices': 'The police or an ambulance',
  'contact.personYouTrust': 'Talk to someone you trust',
  'contact.report': 'Report',
  'draft.edge': 'DRAFT · do not print',
  'draft.tag': 'DRAFT',
  'draft.translation': 'draft translation',
  'figure.toScale': 'Areas drawn to scale.',
  'law.checked': 'checked {month}',
  'law.consequenceHeading': 'It has consequences',
  'law.heading': 'It is illegal here',
  'law.ref': '{article} {act}',
  'law.unchecked': 'law unchecked',
  'source.item': '{organisation}, {year}',
  'source.line': 'Source: {sources}',
  'source.undated': 'undated',
};

export const WORDS: Readonly<Record<string, string>> = {
  'm90.headline': 'You can tell someone.',
  'm90.body': 'It is not your fault.',
  'm90.support': 'People want to help.',
  'm90.tip1': 'Say no',
  'm90.tip2': 'Ask here: {removalTool}',
  'm90.cta1': 'Talk now: {childLine}',
  'm90.cta2': 'In danger: {emergency}',
};

type Folder = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A catalogue from words by locale and file; each locale is described as a draft in Latin letters, Arabic ones right to left. */
export function catalogOf(locales: Readonly<Record<string, Folder>>, describe: Readonly<Record<string, Partial<Locale>>> = {}): Catalog {
  return buildCatalog(
    Object.entries(locales).flatMap(([tag, folder]) => [
      { path: `locales/${tag}/locale.json`, text: JSON.stringify({ ...describeLocale(tag), ...describe[tag] }) },
      ...Object.entries(folder).map(([name, words]) => ({ path: `locales/${tag}/${name}.json`, text: JSON.stringify(words) })),
    ]),
  );
}

function describeLocale(tag: string): Locale {
  const direction = tag.startsWith('ar') ? 'rtl' : 'ltr';
  return {
    tag,
    name: tag,
    englishName: tag,
    script: direction === 'rtl' ? 'Arab' : 'Latn',
    direction,
    quotes: ['“', '”'],
    status: 'draft',
    reviewers: [],
  };
}

export const MESSAGE: Message = { id: 'm90', theme: 'T03', audience: 'A4', type: 'crisis', look: 'teens', facts: [] };

export const CAMPAIGN = { id: 'lantern', version: '1.0', issued: '2026-11', licence: 'CC BY 4.0', kitUrl: 'example.org/kit' };

export function recordsOf(changes: Partial<ResolvedRecords>): ResolvedRecords {
  return {
    help: [{ placeholder: 'childLine', contact: contactOf({}) }],
    inline: [{ placeholder: 'removalTool', contact: contactOf({ phone: null }) }],
    law: null,
    facts: [],
    ...changes,
  };
}

export function contactOf(changes: Partial<Contact>): Contact {
  return {
    id: 'xa-line',
    country: 'XA',
    kind: 'child-helpline',
    name: 'Lantern Line',
    phone: '0800 11 22',
    sms: null,
    url: 'https://example.org/lantern/',
    languages: ['en', 'fr', 'ar'],
    hours: { given: null, opening: null },
    cost: { given: null, isFree: null, isAnonymous: null },
    confidence: 'high',
    evidence: { source: 'fictional', class: 'official', date: null },
    withheld: null,
    verifiedOn: null,
    verifiedBy: null,
    notes: '',
    ...changes,
  };
}

export function lawOf(changes: Partial<Law>): Law {
  return {
    id: 'xa-access',
    country: 'XA',
    conduct: 'access-or-possess',
    act: { fr: 'Code pénal', en: 'Criminal Code' },
    article: 'art. 7 bis',
    penalty: null,
    source: 'fictional',
    checkedOn: null,
    checkedBy: null,
    doubt: null,
    notes: '',
    ...changes,
  };
}

export function factOf(changes: Partial<Fact>): Fact {
  return {
    id: 'F90',
    theme: '',
    statement: '',
    quote: '',
    unit: '',
    year: 2024,
    organisation: 'Westmark Institute',
    place: '',
    grade: 'A',
    caveat: '',
    ...changes,
  };
}
