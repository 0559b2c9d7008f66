import { expect, test } from 'vitest';
import { addressBreaks } from './address-breaks.js';

/** Breaks an address whose signs are all one wide. */
function pieces(text: string, max: number): string {
  const address = { start: 0, end: text.length, kind: 'address' } as const;
  const positions = addressBreaks(text, address, max, (start, end) => end - start);
  return [0, ...positions].map((start, index) => text.slice(start, positions[index])).join('|');
}

test.each([
  ['an address that fits stays whole', 'https://example.org/report', 26, 'https://example.org/report'],
  ['one that does not breaks after its slashes', 'https://example.org/report', 25, 'https://|example.org/|report'],
  ['other delimiters follow in a part that is still too wide', 'https://example.org/get-help', 10, 'https://|example.|org/|get-help'],
  ['so do those of a query', 'https://a.org/?lang=en&topic=help', 12, 'https://|a.org/|?|lang=|en&|topic=|help'],
  ['an e-mail address breaks before its ending', 'first.line@example.org', 12, 'first.|line@example.|org'],
])('%s', (_, text, max, expected) => {
  expect(pieces(text, max)).toBe(expected);
});
