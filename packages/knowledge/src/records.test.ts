import { expect, test } from 'vitest';
import { records } from './records.js';

test('the bundled records are all 163 contacts, 88 facts and one law, each valid', () => {
  expect([records.contacts.length, records.facts.length, records.laws.length]).toEqual([163, 88, 1]);
});

test('no bundled record claims to be verified: nobody has dialled a number', () => {
  expect(records.contacts.filter(({ verifiedOn }) => verifiedOn !== null)).toEqual([]);
  expect(records.laws.filter(({ checkedOn }) => checkedOn !== null)).toEqual([]);
});

test('every id begins with its country and is used once', () => {
  const ids = records.contacts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(records.contacts.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`))).toEqual([]);
});

test('a record is withheld when its notes forbid printing, its address is known to be wrong, or nothing could be printed', () => {
  expect(
    Object.fromEntries(records.contacts.filter(({ withheld }) => withheld !== null).map(({ id, withheld }) => [id, withheld])),
  ).toEqual({
    'be-child-focus-report-hotline': 'The page is of 2015, and its address holds a discouraged word. The current address must be found.',
    'be-ecops': 'Probably closed (unsourced). Do not print.',
    'be-seos': 'Existence only; number not seen → not printable.',
    'zz-redirection-protect-children': 'Do not print until checked.',
  });
});

test('records whose words contradict their kind stand under the kind that their words say', () => {
  const kindOf = (id: string) => records.contacts.find((contact) => contact.id === id)?.kind;
  expect(
    [
      'gb-nspcc-helpline',
      'cz-rodicovska-linka',
      'gb-report-remove-childline-iwf',
      'zz-take-it-down-ncmec',
      'de-hilfe-telefon-sexueller-missbrauch',
      'pt-quebrar-o-silencio',
    ].map(kindOf),
  ).toEqual(['parent-advice', 'parent-advice', 'removal-tool', 'removal-tool', 'survivor-support', 'survivor-support']);
});

test('opening hours are read only where the words are beyond doubt', () => {
  const opening = (id: string) => records.contacts.find((contact) => contact.id === id)?.hours.opening;
  expect(opening('be-stop-it-now-bruxelles')).toBe('Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00');
  expect(opening('de-hilfe-telefon-sexueller-missbrauch')).toBe('Mo,We,Fr 09:00-14:00; Tu,Th 15:00-20:00');
  expect(opening('nz-netsafe')).toBe('Mo-Fr 08:00-20:00; Sa-Su 09:00-17:00');
  expect(opening('fr-3018')).toBe('Mo-Su 09:00-23:00');
  expect(opening('zz-troubled-desire-charite-berlin')).toBe('24/7');
  expect(
    [
      'gb-nspcc-helpline',
      'gb-stop-it-now-uk-ireland',
      'be-ecoute-enfants',
      'ru-child-helpline',
      'tz-national-child-helpline-c-sema',
      'it-telefono-azzurro',
    ].map(opening),
  ).toEqual([null, null, null, null, null, null]);
});

test('cost and anonymity are claimed only in the words of the record', () => {
  const cost = (id: string) => {
    const record = records.contacts.find((contact) => contact.id === id);
    return [record?.cost.isFree, record?.cost.isAnonymous];
  };
  expect(cost('be-ecoute-enfants')).toEqual([true, true]);
  expect(cost('gb-stop-it-now-uk-ireland')).toEqual([true, null]);
  expect(cost('ie-stop-it-now')).toEqual([false, null]);
  expect(cost('fr-stop-service-telephonique-d-orientation')).toEqual([false, null]);
  expect(cost('it-clicca-e-segnala-telefono-azzurro')).toEqual([null, true]);
  expect(cost('th-childline-thailand-saidek-1387')).toEqual([null, null]);
});

test('the law of Belgium names an article and no penalty, because its source gives none', () => {
  expect(records.laws[0]).toMatchObject({ country: 'BE', article: 'art. 383 bis', penalty: null, checkedOn: null });
});
