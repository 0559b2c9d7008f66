import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.js';

test('without options everything is asked for', () => {
  const asked = readArguments([], 2);
  expect(asked.locales).toHaveLength(45);
  expect(asked.templates).toContain('coin-row');
  expect(asked).toMatchObject({ jobs: 2, tilePx: 300 });
});

test('lists choose', () => {
  const words = ['--templates', 'coin-row', '--formats', 'a4,a3', '--locales', 'ur', '--out', 'x', '--tile', '200', '--jobs', '1'];
  expect(readArguments(words, 2)).toEqual({
    templates: ['coin-row'],
    formats: ['a4', 'a3'],
    locales: ['ur'],
    out: 'x',
    tilePx: 200,
    jobs: 1,
  });
});

test.each([
  [['--template', 'coin-row'], /Unknown option '--template'/],
  [['--templates', 'coin'], /--templates names "coin"/],
  [['--formats'], /'--formats <value>' argument missing/],
  [['--formats=a9'], /--formats names "a9"/],
  [['--tile', '0'], /--tile is "0"/],
])('%j is refused with what is wrong', (words, expected) => {
  expect(() => readArguments(words, 2)).toThrow(expected);
});
