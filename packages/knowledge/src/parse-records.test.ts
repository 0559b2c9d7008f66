import { CampaignError } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { fictionalContact, fictionalFact, fictionalLaw } from '../test/fictional.js';
import { parseContacts, parseFacts, parseLaws } from './parse-records.js';

const FILE = 'contacts/XA.json';

test('a phone that is a number is refused with its path, because it would lose its leading zero', () => {
  expect(messageOf(() => parseContacts([{ ...fictionalContact({}), phone: 8001111 }], FILE))).toMatchInlineSnapshot(`
    "contacts/XA.json holds records that cannot be used.
      0.phone: Invalid input: expected string, received number (received 8001111)"
  `);
});

test.each([
  ['words among the digits', { phone: '0800 HELP' }, 'xa-line.phone: expected digits'],
  ['two numbers in one field', { phone: '0800 1, 0800 2' }, 'xa-line.phone: expected digits'],
  [
    'an address that a phone camera would not open',
    { url: 'javascript:alert(1)' },
    'xa-line.url: expected an address that begins with https://',
  ],
  ['a check without a checker', { verifiedBy: null }, 'xa-line.verifiedOn: expected together with verifiedBy'],
  ['another country than the file', { country: 'XB' }, 'xa-line.country: expected "XA", as the file is called (received "XB")'],
  ['an unknown kind', { kind: 'helpline' }, '0.kind: Invalid option'],
  ['an unknown field', { telephone: '1' }, 'Unrecognized key: "telephone"'],
])('a contact with %s is refused', (_, change, expected) => {
  expect(messageOf(() => parseContacts([{ ...fictionalContact({}), ...change }], FILE))).toContain(expected);
});

test('an id that is used twice is refused in every kind of file', () => {
  const twice = 'the id is used twice';
  expect(messageOf(() => parseContacts([fictionalContact({}), fictionalContact({})], FILE))).toContain(twice);
  expect(messageOf(() => parseFacts([fictionalFact({}), fictionalFact({})], 'facts.json'))).toContain(twice);
  expect(messageOf(() => parseLaws([fictionalLaw({}), fictionalLaw({})], 'laws/XA.json'))).toContain(twice);
});

test('a law without a name of its act, and one checked by nobody, are refused', () => {
  expect(messageOf(() => parseLaws([fictionalLaw({ act: {}, checkedBy: null })], 'laws/XA.json'))).toMatchInlineSnapshot(`
    "laws/XA.json holds records that cannot be used.
      xa-access.act: expected the name of the act in at least one language (received {})
      xa-access.checkedOn: expected together with checkedBy, or both null"
  `);
});

test('something else than a list is refused and the refusal says how to mend it', () => {
  const error = errorOf(() => parseContacts({ contacts: [] }, FILE));
  expect([error.code, error.detail.fix]).toEqual([
    'RECORD_INVALID',
    'Correct the named fields; compare with packages/knowledge/contacts/GB.json.',
  ]);
});

function errorOf(call: () => unknown): CampaignError {
  try {
    call();
  } catch (error) {
    if (error instanceof CampaignError) return error;
    throw error;
  }
  throw new Error('Expected a CampaignError.');
}

function messageOf(call: () => unknown): string {
  return errorOf(call).message;
}
