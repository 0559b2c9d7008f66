import { CampaignError } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { parseWords } from './parse-words.js';

test('a flat file of words is read with its escapes, in order', () => {
  expect([...parseWords('{\n  "m05.headline": "Don\\u2019t pay \\"now\\"",\n  "m05.body": "नमस्ते\\n👋"\n}\n', 'f')]).toEqual([
    ['m05.headline', 'Don’t pay "now"'],
    ['m05.body', 'नमस्ते\n👋'],
  ]);
  expect(parseWords('{}', 'f').size).toBe(0);
  expect(parseWords('\ufeff{ "a": "b" }', 'f').get('a')).toBe('b');
});

test.each([
  ['a file cut in half', '{\n  "a": "b",\n  "c": "d', 'locales/fr/x.json:3:8: Expected the text of "c" in quotes, received "\\"d".'],
  ['a missing comma', '{\n  "a": "b"\n  "c": "d"\n}', 'locales/fr/x.json:3:3: Expected "," or "}", received "\\"c\\": \\"d\\"\\n}".'],
  ['a comma too many', '{ "a": "b", }', 'locales/fr/x.json:1:13: Expected a key in quotes, received "}".'],
  ['a key twice', '{\n  "a": "b",\n  "a": "c"\n}', 'locales/fr/x.json:3:3: "a" stands here for the second time'],
  ['a number', '{ "a": 116111 }', 'locales/fr/x.json:1:8: Expected the text of "a" in quotes, received "116111 }".'],
  ['a nested object', '{ "a": { "b": "c" } }', 'locales/fr/x.json:1:8: Expected the text of "a" in quotes'],
  ['a list', '["a"]', 'locales/fr/x.json:1:1: Expected "{", received "[\\"a\\"]".'],
  ['nothing', '', 'locales/fr/x.json:1:1: Expected "{", received the end of the file.'],
  ['something after the end', '{ "a": "b" } x', 'locales/fr/x.json:1:14: Expected the end of the file, received "x".'],
  ['a comment', '{ // no\n }', 'locales/fr/x.json:1:3: Expected a key in quotes'],
  ['a strange key', '{ "__proto__": "b" }', '"__proto__" is not a key.'],
  ['half a character', '{ "a": "\\ud83d" }', 'holds half a character'],
  ['a text without end', `{ "a": "${'x'.repeat(2001)}" }`, 'has 2001 characters. Expected at most 2000.'],
])('%s is refused with its line and column', (_, text, expected) => {
  expect(errorOf(() => parseWords(text, 'locales/fr/x.json'))).toMatchObject({
    code: 'CATALOG_INVALID',
    message: expect.stringContaining(expected),
  });
});

test('more texts than anybody can review are refused', () => {
  const text = JSON.stringify(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`k${index}`, 'x'])));
  expect(errorOf(() => parseWords(text, 'f')).message).toContain('More than 5000 texts.');
});

test('a hostile file of a million characters is answered at once', () => {
  const start = performance.now();
  errorOf(() => parseWords(`{ "a": "${'\\"'.repeat(500_000)}`, 'f'));
  expect(performance.now() - start).toBeLessThan(1000);
});

function errorOf(call: () => unknown): CampaignError {
  try {
    call();
  } catch (error) {
    if (error instanceof CampaignError) return error;
    throw error;
  }
  throw new Error('Expected a CampaignError.');
}
