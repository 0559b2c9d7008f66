import { CampaignError, type Diagnostic } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { composeError, describeError } from './compose-error.js';
import { composeCounts, composeFindings, summarizeFindings } from './compose-findings.js';
import { composeTable } from './compose-table.js';
import { countFindings, groupFindings } from './group-findings.js';
import { createPaint } from './paint.js';

const plain = createPaint(false);

const unverified = (target: string, format: string): Diagnostic => ({
  rule: 'CONTACT_UNVERIFIED',
  severity: 'warning',
  at: { target, message: 'm06', format, record: 'xa-line' },
  message: '"Line" (555 0100) has not been verified by a person.',
  fix: 'Call the operator.',
});
const empty: Diagnostic = {
  rule: 'no-empty-slot',
  severity: 'error',
  at: { locale: 'fr', slot: 'm06.body', file: 'locales/fr/x.json' },
  message: '"body" is empty.',
  fix: 'Write it.',
};

it('tells the same sentence about many pieces once, errors first, with where and why', () => {
  const groups = groupFindings([unverified('fr-BE', 'a4'), unverified('fr-BE', 'a3'), empty, unverified('fr-CH', 'a4')]);
  expect(composeFindings(groups, plain).replace(/^( {2}Why: An empty headline).*$/m, '$1 …')).toMatchInlineSnapshot(`
    "error  no-empty-slot
      Why: An empty headline …
      - "body" is empty.
        Where: m06.body · locales/fr/x.json
        Fix: Write it.

    warning  CONTACT_UNVERIFIED
      - "Line" (555 0100) has not been verified by a person.
        Where: fr-BE, fr-CH · m06 · a4, a3 · xa-line
        Fix: Call the operator."
  `);
  expect(countFindings(groups)).toEqual({ error: 1, warning: 1, info: 0 });
  expect(composeCounts(groups)).toBe('1 error, 1 warning, 0 notes');
  expect(summarizeFindings(groups, plain)).toBe(
    '  error no-empty-slot  1 finding in 1 place\n  warning CONTACT_UNVERIFIED  1 finding in 3 places',
  );
});

it('counts places instead of naming very many', () => {
  const many = Array.from({ length: 12 }, (_, index) => unverified(`fr-${index}`, 'a4'));
  expect(composeFindings(groupFindings(many), plain)).toContain('Where: 12 targets · m06 · a4 · xa-line');
});

it('sets columns by what a terminal shows, marks and wide signs included', () => {
  const table = composeTable(
    ['tag', 'name', 'dir'],
    [
      ['hi', 'हिन्दी', 'ltr'],
      ['zh-CN', '中文', 'ltr'],
    ],
    plain,
  );
  expect(table).toBe(['tag    name   dir', 'hi     हिन्दी  ltr', 'zh-CN  中文   ltr'].join('\n'));
});

it('tells an error with its fix, and one that is not ours as a fault of the toolkit', () => {
  const ours = new CampaignError('CAMPAIGN_UNKNOWN', 'No campaign "x".', { fix: 'Use one of a, b.' });
  expect(composeError(describeError(ours), plain)).toBe('CAMPAIGN_UNKNOWN  No campaign "x".\n  Fix: Use one of a, b.');
  expect(describeError(new TypeError('x is undefined'))).toMatchObject({
    code: 'UNEXPECTED',
    message: expect.stringContaining('TypeError: x is undefined'),
  });
});

it('paints only where colours are wanted', () => {
  expect([createPaint(true).red('x'), createPaint(true).red(''), plain.red('x')]).toEqual(['\u001B[31mx\u001B[39m', '', 'x']);
});
