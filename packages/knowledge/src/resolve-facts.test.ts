import { expect, test } from 'vitest';
import { records } from './records.js';
import { resolveFacts } from './resolve-facts.js';

const TEENS = { id: 'm05', audience: 'A4' };

test('facts of grade A are returned in the order of the message', () => {
  const { facts, diagnostics } = resolveFacts(['F66', 'F40'], records, TEENS);
  expect(facts.map(({ organisation, year }) => `${organisation}, ${year}`)).toEqual([
    'Whittle et al., 2013',
    'Internet Watch Foundation, 2019',
  ]);
  expect(diagnostics).toEqual([]);
});

test('an unknown fact is an error that suggests a listed one', () => {
  const { diagnostics } = resolveFacts(['F400'], records, TEENS);
  expect(diagnostics[0]).toMatchObject({ rule: 'FACT_UNKNOWN', severity: 'error', at: { record: 'F400' } });
  expect(diagnostics[0]?.fix).toContain('Did you mean "F40"?');
});

test('a fact for professionals is a warning in a public message and none in theirs', () => {
  expect(resolveFacts(['F69'], records, TEENS).diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['FACT_NOT_PUBLIC', 'warning'],
  ]);
  expect(resolveFacts(['F69'], records, { id: 'm30', audience: 'A10' }).diagnostics).toEqual([]);
});

test('a fact of grade C is an error for everybody and is not returned', () => {
  const { facts, diagnostics } = resolveFacts(['F07'], records, { id: 'm30', audience: 'A22' });
  expect(facts).toEqual([]);
  expect(diagnostics[0]?.severity).toBe('error');
});
