import { CampaignError } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.js';

test('without options, everything is compared', () => {
  expect(readArguments([])).toEqual({
    mode: 'ink',
    langs: undefined,
    widthsPx: undefined,
    corpusFile: undefined,
    jsonFile: undefined,
    outFolder: undefined,
    isVerbose: false,
    randomCount: 0,
    seed: 1,
  });
});

test('languages and widths are lists', () => {
  const { langs, widthsPx } = readArguments(['--lang', 'th, km', '--width=360,600']);
  expect({ langs, widthsPx }).toEqual({ langs: ['th', 'km'], widthsPx: [360, 600] });
});

test('a sweep and a search are ways of their own', () => {
  expect(readArguments(['--sweep']).mode).toBe('sweep');
  expect(readArguments(['--random', '200', '--seed', '7'])).toMatchObject({ mode: 'random', randomCount: 200, seed: 7 });
});

test.each([
  [['--langs', 'th'], "parity: Unknown option '--langs'."],
  [['th'], "parity: Unexpected argument 'th'."],
  [['--lang'], "parity: Option '--lang <value>' argument missing."],
  [['--lang', 'th,,km'], 'parity: --lang has an empty entry: expected values with commas between them, received "th,,km".'],
  [['--width', '36x'], 'parity: --width is no number: expected a whole number from 1 to 1000000, received "36x".'],
  [['--random', '0'], 'parity: --random is no number: expected a whole number from 1 to 1000000, received "0".'],
  [['--sweep', '--random', '5'], 'parity: --sweep and --random do not go together: expected one of them, received both.'],
  [['--sweep', '--width', '360'], 'parity: --sweep has widths of its own: expected no --width, received --width 360.'],
  [['--random', '5', '--json', 'a.json'], 'parity: --random measures no corpus: expected no --json, received --json a.json.'],
])('%j is refused with the way to write it', (argv, message) => {
  const read = () => readArguments(argv);
  expect(read).toThrow(CampaignError);
  expect(read).toThrow(
    expect.objectContaining({ message, detail: expect.objectContaining({ fix: expect.stringContaining('npm run parity --') }) }),
  );
});
