import { expect, test } from 'vitest';
import { findScript, scriptOf } from './script-of.js';

test.each([
  ['en-GB', 'Latn'],
  ['fr', 'Latn'],
  ['es-MX', 'Latn'],
  ['pt-BR', 'Latn'],
  ['ar-EG', 'Arab'],
  ['hi-IN', 'Deva'],
  ['th-TH', 'Thai'],
  ['sw-KE', 'Latn'],
])('%s is written in %s', (lang, id) => {
  expect(scriptOf(lang).id).toBe(id);
});

test('the script in the tag wins over the language', () => {
  expect(scriptOf('hi-Latn').id).toBe('Latn');
  expect(scriptOf('az-Arab').id).toBe('Arab');
});

test('a language on no list takes its likely script', () => {
  expect(scriptOf('gsw').id).toBe('Latn');
  expect(scriptOf('bgc').id).toBe('Deva');
});

test('a language whose script is not set here, and a tag that is none, fall back to Latin and can be told apart', () => {
  expect(scriptOf('ja').id).toBe('Latn');
  expect(findScript('ja')).toBeUndefined();
  expect(findScript('not a tag')).toBeUndefined();
});
