import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.js';

test('without arguments everything is measured', () => {
  expect(readArguments([])).toEqual({
    parts: ['speed', 'memory', 'bundle', 'cold'],
    isQuick: false,
    jsonFile: undefined,
    isRecorded: false,
  });
});

test('parts are measured in their own order', () => {
  expect(readArguments(['--only', 'bundle,speed', '--quick', '--json', 'out.json'])).toEqual({
    parts: ['speed', 'bundle'],
    isQuick: true,
    jsonFile: 'out.json',
    isRecorded: false,
  });
});

test.each([
  [['--fast'], "bench: Unknown option '--fast'."],
  [['en'], "bench: Unexpected argument 'en'."],
  [['--only', 'speed,heat'], 'bench: --only names no part: expected speed, memory, bundle, cold, received "heat".'],
  [['--record', '--quick'], 'bench: --record keeps whole measures: expected neither --quick nor --only, received --record --quick.'],
  [
    ['--record', '--only', 'cold'],
    'bench: --record keeps whole measures: expected neither --quick nor --only, received --record --only cold.',
  ],
])('%j is refused with what is allowed', (argv, message) => {
  expect(() => readArguments(argv)).toThrow(
    expect.objectContaining({
      code: 'ARGUMENT_INVALID',
      message: expect.stringContaining(message),
      detail: expect.objectContaining({ fix: 'Use npm run bench -- [--quick] [--only speed,memory,bundle,cold] [--json FILE] [--record]' }),
    }),
  );
});
