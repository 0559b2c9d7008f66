import { CampaignError } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { createProgress } from './progress.js';
import { createReport, type Report } from './report.js';

function open(options: { isJson?: boolean; isTerminal?: boolean; mayColour?: boolean } = {}): {
  report: Report;
  out: string[];
  err: string[];
} {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = (lines: string[]) => ({
    write: (text: string) => void lines.push(text),
    isTerminal: options.isTerminal ?? false,
    columns: 40,
  });
  return {
    out,
    err,
    report: createReport({ out: sink(out), err: sink(err), isJson: options.isJson ?? false, mayColour: options.mayColour ?? true }),
  };
}

const error = new CampaignError('FOLDER_LOCKED', 'Another run holds "out".', { fix: 'Wait.' });

it('prints results on one stream and errors on the other', () => {
  const { report, out, err } = open();
  report.outcome({ exitCode: 75, data: {}, words: () => '2 made', error });
  expect([out, err]).toEqual([['2 made\n'], ['FOLDER_LOCKED  Another run holds "out".\n  Fix: Wait.\n']]);
});

it('prints one object with --json, the error inside', () => {
  const { report, out, err } = open({ isJson: true });
  report.outcome({ exitCode: 75, data: { made: 2 }, words: () => '2 made', error });
  expect(JSON.parse(out.join(''))).toEqual({
    made: 2,
    error: { code: 'FOLDER_LOCKED', message: 'Another run holds "out".', fix: 'Wait.' },
  });
  expect(err).toEqual([]);
});

it.each([
  [true, true, '\u001B[1mx\u001B[22m\n'],
  [true, false, 'x\n'],
  [false, true, 'x\n'],
])('colours on a terminal (%s) where colours are allowed (%s)', (isTerminal, mayColour, printed) => {
  const { report, out } = open({ isTerminal, mayColour });
  report.outcome({ exitCode: 0, data: {}, words: (paint) => paint.bold('x') });
  expect(out).toEqual([printed]);
});

const ids = ['fr-BE/m06/coin-row.a4', 'fr-BE/m06/coin-row.a3', 'ar-EG/m06/coin-row.a4'];

it('draws one bar on a terminal, no wider than it, and clears it at the end', () => {
  const { report, err } = open({ isTerminal: true });
  const progress = createProgress('x', ids, report);
  progress.step({ done: 1, total: 3, id: 'fr-BE/m06/coin-row.a4', outcome: 'made' });
  progress.end();
  expect(err).toEqual(['\rx  ████████░░░░░░░░░░░░░░░░  1 of 3  fr\u001B[K', '\r\u001B[K']);
});

it('prints a line for each target that is done and for each piece that failed, when it is no terminal', () => {
  const { report, err } = open();
  const progress = createProgress('x', ids, report);
  progress.step({ done: 1, total: 3, id: 'fr-BE/m06/coin-row.a4', outcome: 'made' });
  progress.step({ done: 2, total: 3, id: 'ar-EG/m06/coin-row.a4', outcome: 'kept' });
  progress.step({ done: 3, total: 3, id: 'fr-BE/m06/coin-row.a3', outcome: 'failed' });
  progress.end();
  expect(err).toEqual(['x  fr-BE/m06/coin-row.a3 failed\n', 'x  fr-BE done, 3 of 3 pieces\n']);
});

it('prints the same steps as lines of JSON with --json, on a terminal, too', () => {
  const { report, err } = open({ isJson: true, isTerminal: true });
  createProgress('x', ['fr-BE/m06/coin-row.a4'], report).step({ done: 1, total: 1, id: 'fr-BE/m06/coin-row.a4', outcome: 'made' });
  expect(err).toEqual(['{"campaign":"x","target":"fr-BE","done":1,"total":1,"made":1,"kept":0,"failed":0,"checked":0}\n']);
});
