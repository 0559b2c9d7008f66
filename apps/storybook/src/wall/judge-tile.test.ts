import type { Diagnostic, Severity } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { badgeOf, isProblem, judgeTile } from './judge-tile.js';

const finding = (severity: Severity, rule: string): Diagnostic => ({ severity, rule, at: {}, message: 'Something.', fix: 'Mend it.' });

it('shows the worst as a sign with its count', () => {
  const judgement = judgeTile([finding('warning', 'CONTACT_UNVERIFIED'), finding('error', 'enough-contrast'), finding('error', 'qr-size')]);
  expect(badgeOf(judgement)).toEqual({ severity: 'error', text: '× 2', words: '2 errors' });
  expect(judgement.lines[0]).toBe('× enough-contrast: Something.');
  expect(badgeOf(judgeTile([finding('info', 'CONTACT_NO_PAGE')]))).toBeUndefined();
});

it.each([
  ['error', 'no-blame', true, false],
  ['warning', 'CONTACT_UNVERIFIED', false, false],
  ['warning', 'TEXT_OVERFLOW', true, true],
  ['error', 'no-text-overlap', true, true],
  ['info', 'SHAPE_REFUSED', false, false],
] as const)('takes %s of %s for a problem: %s; for text without room: %s', (severity, rule, problem, overfull) => {
  const judgement = judgeTile([finding(severity, rule)]);
  expect([isProblem(judgement), judgement.isOverfull]).toEqual([problem, overfull]);
});
