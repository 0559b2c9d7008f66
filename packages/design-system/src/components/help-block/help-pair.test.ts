import type { Copy, HelpEntry } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { isPair } from './help-pair.js';

const entry = (placeholder: HelpEntry['placeholder'], kind: HelpEntry['headline']['kind'] = 'number') =>
  ({ placeholder, headline: { kind, text: '0800 1111' } }) as HelpEntry;
const pair = (...help: HelpEntry[]) => isPair({ help: help as unknown as Copy['help'] });

test.each([
  ['a crisis line beside help to stop', true, [entry('offenderHelp'), entry('crisisLine')]],
  ['a page beside a number', true, [entry('reportHotline', 'address'), entry('offenderHelp')]],
  ['the emergency number, which everybody knows', false, [entry('offenderHelp'), entry('emergency')]],
  ['words that stand in for a record', false, [entry('offenderHelp'), entry('crisisLine', 'words')]],
  ['three contacts', false, [entry('offenderHelp'), entry('crisisLine'), entry('emergency')]],
  ['one contact', false, [entry('offenderHelp')]],
])('%s: %s', (_, expected, help) => {
  expect(pair(...help)).toBe(expected);
});
