import { expect, test } from 'vitest';
import { readMessage } from './read-message.js';

test('variables are found in the parsed message, also inside plurals and choices', () => {
  expect(readMessage('Call {childLine}, then {n, plural, one {# hour} other {# hours of {country}}}.').variables).toEqual([
    'childLine',
    'n',
    'country',
  ]);
  expect(readMessage('{who, select, child {you} other {{childLine}}}').variables).toEqual(['who', 'childLine']);
});

test('a quoted brace is not a variable, and would be printed', () => {
  expect(readMessage("l'{childLine}")).toMatchObject({ variables: [], fault: expect.stringContaining('an apostrophe stands before them') });
  expect(readMessage("l''{childLine}").fault).toBeNull();
  expect(readMessage('l’{childLine}').fault).toBeNull();
});

test.each(['{childLine', '{{childLine}}', '{}', '{n, plural, one {x}}', '{n, plural}'])('%s is not an ICU message', (text) => {
  expect(readMessage(text).fault).toContain('is not an ICU message');
});

test('the syntax of other tools is a fault, angle brackets are not', () => {
  expect(readMessage('see $t(m05.body)').fault).toBe('would print "$t("');
  expect(readMessage('a < b').fault).toBeNull();
});

test('a message ends with its variable when only spaces follow', () => {
  expect(
    ['Talk now: {childLine}', 'Talk now: {childLine} ', '{childLine}: talk now', 'Talk now'].map(
      (text) => readMessage(text).endsWithVariable,
    ),
  ).toEqual([true, true, false, false]);
});
