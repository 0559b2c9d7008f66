import type { Contact, Fact, Law } from '@campaignkit/model';

/** Fictional records of region XA, complete and checked, for tests to vary. */
export function fictionalContact(changes: Partial<Contact>): Contact {
  return {
    id: 'xa-line',
    country: 'XA',
    kind: 'child-helpline',
    name: 'Lantern Line',
    phone: '000 00 00',
    sms: null,
    url: 'https://example.org/lantern',
    languages: ['en'],
    hours: { given: null, opening: null },
    cost: { given: null, isFree: null, isAnonymous: null },
    confidence: 'high',
    evidence: { source: 'fictional', class: 'official', date: null },
    withheld: null,
    verifiedOn: '2026-11-01',
    verifiedBy: 'A. Tester',
    notes: '',
    ...changes,
  };
}

export function fictionalLaw(changes: Partial<Law>): Law {
  return {
    id: 'xa-access',
    country: 'XA',
    conduct: 'access-or-possess',
    act: { en: 'Criminal Code' },
    article: 'section 7',
    penalty: null,
    source: 'fictional',
    checkedOn: '2026-11-01',
    checkedBy: 'A. Lawyer',
    doubt: null,
    notes: '',
    ...changes,
  };
}

export function fictionalFact(changes: Partial<Fact>): Fact {
  return {
    id: 'F90',
    theme: 'test',
    statement: 'A figure.',
    quote: 'Un chiffre.',
    unit: 'reports',
    year: 2024,
    organisation: 'Westmark Institute',
    place: 'fictional',
    grade: 'A',
    caveat: '',
    ...changes,
  };
}
