import { expect, it } from 'vitest';
import { readFolder, readList, readNumber, readSelection, readToday } from './options.js';

it('reads lists with or without blanks, each id once', () => {
  expect(readList('--targets', 'fr-BE, ar-EG,fr-BE')).toEqual(['fr-BE', 'ar-EG']);
});

it('asks for everything where nothing is said', () => {
  expect(readSelection({})).toEqual({});
  expect(readSelection({ formats: 'a4,a3' })).toEqual({ formats: ['a4', 'a3'] });
});

it.each(['', 'a,,b', 'a,'])('refuses the list "%s"', (value) => {
  expect(() => readList('--formats', value)).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID' }));
});

it.each(['2026-02-30', '2026-13-01', '26-1-1', '2026-11-22T00:00', ' 2026-11-22', 'today'])('refuses the day "%s"', (value) => {
  expect(() => readToday(value)).toThrow(`--today "${value}" is not a day.`);
});

it('takes a day that exists', () => {
  expect(readToday('2028-02-29')).toBe('2028-02-29');
});

it.each(['', '1e3', '-150', '150.5', '0x90', '35', '1201', '٣٠٠'])('refuses the number "%s"', (value) => {
  expect(() => readNumber('--dpi', value, { least: 36, most: 1200, usual: 150 })).toThrow('Expected a whole number from 36 to 1200.');
});

it('takes a number in its range', () => {
  expect(readNumber('--dpi', '36', { least: 36, most: 1200, usual: 150 })).toBe(36);
});

it.each(['', ' '])('refuses the folder "%s"', (value) => {
  expect(() => readFolder('--out', value)).toThrow(`--out "${value}" names no folder.`);
  expect(readFolder('--out', 'proofs')).toBe('proofs');
});
