import { expect, it } from 'vitest';
import { digitsOf, findNumbers } from './find-numbers.js';

it.each([
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['full-width', '０１２３４５６７８９'],
  ['double-struck', '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡'],
])('reads %s digits', (_, digits) => {
  expect(digitsOf(`+ ${digits} `)).toBe('0123456789');
});

it.each([
  ['call 123 now', ['123']],
  ['call 01632 960-960 now', ['01632 960-960']],
  ['11.61.11', ['11.61.11']],
  ['1\u00AD2\u200B3', ['123']],
  ['24/7, 13–17, 18+, 7-10 and 2 of 3', []],
  ['100 %, 1000% and ١٠٠٪', []],
  ['call 123 50% of the time', ['123']],
  ['', []],
])('finds numbers in "%s"', (text, numbers) => {
  expect(findNumbers(text)).toEqual(numbers);
});
