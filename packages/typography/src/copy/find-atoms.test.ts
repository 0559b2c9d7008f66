import { expect, test } from 'vitest';
import { findAtoms } from './find-atoms.js';

function atoms(text: string): string[] {
  return findAtoms(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

test('an address ends before the punctuation of its sentence', () => {
  expect(atoms('See https://example.org/a(b)?c=1-2, www.example.org. (example.org/help) Write to help.line@example.co.uk!')).toEqual([
    'address https://example.org/a(b)?c=1-2',
    'address www.example.org',
    'address example.org/help',
    'address help.line@example.co.uk',
  ]);
});

test('digits inside an address are no number of their own', () => {
  expect(atoms('https://example.org/2024-01 116 111')).toEqual(['address https://example.org/2024-01', 'number 116 111']);
});

test('a single number, a time and a word with digits are no groups', () => {
  expect(atoms('116, 24/7, 10:30, M05 12')).toEqual([]);
});

test('a time, a year in brackets and a number beside them are no groups', () => {
  expect(atoms('24/7 (116 111), (2019) 116, 116 (2019)')).toEqual(['number 116 111']);
});

test('an area code may stand in brackets', () => {
  expect(atoms('(11) 3061-0015, (0800) 123, +44 (0)20 7946')).toEqual([
    'number (11) 3061-0015',
    'number (0800) 123',
    'number +44 (0)20 7946',
  ]);
});

test('an international prefix is a number without groups too', () => {
  expect(atoms('+44123 (free)')).toEqual(['number +44123']);
});

test.each(['a', '1 ', 'a.', 'a-', '(1)', 'a@', '+1-'])('40,000 signs of "%s" take no second', (unit) => {
  const start = performance.now();
  findAtoms(unit.repeat(40_000 / unit.length));
  expect(performance.now() - start).toBeLessThan(1000);
});
