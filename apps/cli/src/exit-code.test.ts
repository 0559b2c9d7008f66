import { CampaignError, ERROR_CODES } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { EXIT_CODES_HELP, exitCodeFor } from './exit-code.js';
import { Interrupted } from './interrupted.js';

it('gives every code of an error one of the promised numbers', () => {
  const codes = Map.groupBy(ERROR_CODES, (code) => exitCodeFor(new CampaignError(code, 'x', { fix: 'y' })));
  expect([...codes.keys()].sort((a, b) => a - b)).toEqual([1, 2, 73, 74, 75]);
  expect([codes.get(1), codes.get(73), codes.get(74), codes.get(75)]).toEqual([
    ['ARTIFACT_FAILED', 'LAYOUT_FAILED', 'TEXT_TOO_LONG', 'WORDS_MISSING', 'WORKER_FAILED'],
    ['WRITE_FAILED'],
    ['DISK_TROUBLE'],
    ['FOLDER_LOCKED'],
  ]);
});

it('ends with 130 for the user, and with 1 for what nobody expected', () => {
  expect([exitCodeFor(new Interrupted('Nothing was made.')), exitCodeFor(new TypeError('x'))]).toEqual([130, 1]);
});

it('explains each number in the help', () => {
  for (const code of [0, 1, 2, 73, 74, 75, 130]) expect(EXIT_CODES_HELP).toMatch(new RegExp(`^ {2}${code} `, 'm'));
});
