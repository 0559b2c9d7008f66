import { type Law, parseTarget } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { fictionalLaw } from '../test/fictional.js';
import { records } from './records.js';
import { type LawRequest, resolveLaw } from './resolve-law.js';

function resolve(target: string, changes: Partial<LawRequest> = {}) {
  return resolveLaw({ target: parseTarget(target), conduct: 'access-or-possess', today: '2026-11-22', mode: 'proof', records, ...changes });
}

test('the doubtful article of Belgium is not printed, and the finding says why', () => {
  const { law, diagnostics } = resolve('fr-BE');
  expect(law).toBeNull();
  expect(diagnostics[0]?.message).toMatch(/art\. 383 bis.*not printed: The document is of 2015/);
  expect(diagnostics.map(({ rule, severity, at }) => [rule, severity, at.record])).toEqual([
    ['LAW_UNCHECKED', 'warning', 'be-access-or-possess'],
  ]);
});

test('an unchecked article that nothing speaks against is printed as unchecked, and a checked one whatever the doubt was', () => {
  const lawOf = (changes: Partial<Law>) =>
    resolve('en-XA', { records: { contacts: [], facts: [], laws: [fictionalLaw(changes)] } }).law?.article;
  expect(lawOf({ checkedOn: null, checkedBy: null })).toBe('section 7');
  expect(lawOf({ doubt: 'It was renumbered.' })).toBe('section 7');
});

test('an unchecked law stops a release', () => {
  expect(resolve('fr-BE', { mode: 'release' }).diagnostics[0]?.severity).toBe('error');
});

test('a country without a record is given no article of another country', () => {
  const { law, diagnostics } = resolve('en-GB');
  expect(law).toBeNull();
  expect(diagnostics[0]).toMatchObject({ rule: 'LAW_MISSING', severity: 'warning', at: { file: 'packages/knowledge/laws/GB.json' } });
});

test('the law on another conduct does not stand in', () => {
  expect(resolve('fr-BE', { conduct: 'blackmail' }).law).toBeNull();
});

test('a law that a lawyer has checked is not reported, one checked in the future is', () => {
  const rules = (checkedOn: string) =>
    resolve('en-XA', { records: { contacts: [], facts: [], laws: [fictionalLaw({ checkedOn })] } }).diagnostics.map(({ rule }) => rule);
  expect(rules('2026-11-01')).toEqual([]);
  expect(rules('2026-12-01')).toEqual(['LAW_UNCHECKED']);
});
