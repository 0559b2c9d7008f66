import { type Message, parseTarget } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { records as bundled } from './records.js';
import { resolveRecords } from './resolve-records.js';

/** With the law of Belgium as if nothing spoke against its article. */
const records = { ...bundled, laws: bundled.laws.map((law) => ({ ...law, doubt: null })) };

const DETERRENCE: Message = {
  id: 'm24',
  theme: 'T25',
  audience: 'A14',
  type: 'deterrence',
  look: 'deterrence',
  facts: ['F53'],
  conduct: 'access-or-possess',
};

function resolve(message: Message, target = 'fr-BE') {
  return resolveRecords({
    message,
    target: parseTarget(target),
    help: ['offenderHelp'],
    inline: [],
    today: '2026-11-22',
    mode: 'proof',
    records,
  });
}

test('a deterrence message is given contact, law and facts, and every finding names message and target', () => {
  const { records: found, diagnostics } = resolve(DETERRENCE);
  expect([found.help[0]?.contact?.id, found.law?.id, found.facts[0]?.id]).toEqual([
    'be-stop-it-now-bruxelles',
    'be-access-or-possess',
    'F53',
  ]);
  expect(diagnostics.map(({ rule, at }) => [rule, at.message, at.target])).toEqual([
    ['CONTACT_UNVERIFIED', 'm24', 'fr-BE'],
    ['LAW_UNCHECKED', 'm24', 'fr-BE'],
  ]);
});

test('a deterrence message that names no conduct is reported instead of being given some law', () => {
  const { conduct: _, ...message } = DETERRENCE;
  const { records: found, diagnostics } = resolve(message);
  expect(found.law).toBeNull();
  expect(diagnostics.find(({ rule }) => rule === 'LAW_MISSING')?.fix).toBe(
    'Add a conduct to "m24" in campaign.yaml, such as "conduct: access-or-possess".',
  );
});

test('other messages look up no law', () => {
  expect(resolve({ ...DETERRENCE, type: 'crisis' }).records.law).toBeNull();
});
