import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toContactFiles } from './import-domain/contact-record.mjs';
import { KINDS, NAMES } from './import-domain/corrections.mjs';
import { toFact } from './import-domain/fact-record.mjs';
import { toOpening } from './import-domain/opening-hours.mjs';

/** Every record that a correction names must be in the list, so a test list begins with them. */
const CORRECTED = [...new Set([...Object.keys(KINDS), ...Object.keys(NAMES)])].map((key) =>
  entry({ country: key.slice(0, 2), name: key.slice(3), kind: key.endsWith('reporting point') ? 'report-hotline' : 'child-helpline' }),
);

function entry(changes) {
  return {
    country: 'XA',
    kind: 'child-helpline',
    name: 'Lantern Line',
    phone: null,
    sms: null,
    url: 'https://example.org',
    languages: ['en'],
    hours: null,
    cost: null,
    evidence: 'fictional',
    evidence_class: 'page',
    evidence_date: null,
    confidence: 'low',
    notes: '',
    ...changes,
  };
}

function importOne(changes) {
  return toContactFiles([...CORRECTED, entry(changes)]).get('XA')[0];
}

test.each([
  ['24/7', '24/7'],
  ['24/7 (web)', '24/7'],
  ['7/7 09:00–23:00', 'Mo-Su 09:00-23:00'],
  ['Mon 14–16, Wed 17–19, Fri 10–12 (chat Mon 14–16)', 'Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00'],
  ['Mon, Wed, Fri 09–14; Tue, Thu 15–20', 'Mo,We,Fr 09:00-14:00; Tu,Th 15:00-20:00'],
  ['Mon–Fri 08–20, weekend 09–17', 'Mo-Fr 08:00-20:00; Sa-Su 09:00-17:00'],
])('the hours "%s" are read as %s', (given, opening) => {
  expect(toOpening(given)).toBe(opening);
});

test.each([
  null,
  '',
  '24/7 since 2019-06',
  '24/7 (app lists)',
  'CONFLICT: pages say 24/7',
  'check site',
  '24/7 in 71 of 85 regions (2022)',
  'weekdays',
  'Mon 14',
])('the hours "%s" stay words', (given) => {
  expect(toOpening(given)).toBeNull();
});

test('a phone with words, or with two numbers, stops the import', () => {
  expect(() => importOne({ phone: '0800 HELP' })).toThrow('XA Lantern Line: "0800 HELP" is not one number.');
  expect(() => importOne({ phone: '116 111 / 116 123' })).toThrow('is not one number');
});

test('a correction for a record that is no longer listed stops the import', () => {
  expect(() => toContactFiles([entry({})])).toThrow('Corrections for records that are not in the list');
});

test('two services that share a name are told apart by their kind', () => {
  const files = toContactFiles([...CORRECTED, entry({}), entry({ kind: 'police' }), entry({ name: 'خط' })]);
  expect(files.get('XA').map(({ id }) => id)).toEqual(['xa-lantern-line-child-helpline', 'xa-child-helpline', 'xa-lantern-line-police']);
});

test('a record is withheld when its notes forbid printing, or when there is nothing to print', () => {
  expect(importOne({ notes: 'Seen once. Do not print until checked.' }).withheld).toBe('Do not print until checked.');
  expect(importOne({ notes: 'Phone numbers are per site: link, do not print one number.' }).withheld).toBeNull();
  expect(importOne({ url: null }).withheld).toBe('Neither a number nor a page is known.');
});

test('the year of a fact is the last one of its span, and none when in doubt', () => {
  const fact = (unit_year, who = 'Westmark Institute') => {
    const { unit, year, organisation } = toFact({
      id: 'F90',
      theme: '',
      plain_en: '',
      quote_fr: '',
      place: '',
      use: 'A',
      caveat: '',
      unit_year,
      who,
    });
    return [unit, year, organisation];
  };
  expect(fact('reports, 2018')).toEqual(['reports', 2018, 'Westmark Institute']);
  expect(fact('cases, 2014–16')).toEqual(['cases, 2014–16', 2016, 'Westmark Institute']);
  expect(fact('2013')).toEqual(['', 2013, 'Westmark Institute']);
  expect(fact('share, year not printed (2019 report)')[1]).toBeNull();
  expect(fact('children, undated (2018?)')[1]).toBeNull();
  expect(fact('qualitative', 'via Westmark 2014 p.3')).toEqual(['qualitative', 2014, 'Westmark']);
});

test('without a folder the script says how to call it', () => {
  const script = fileURLToPath(new URL('import-domain.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [script], { stdio: 'pipe' })).toThrow('No domain folder given.');
});
