import { expect, test } from 'vitest';
import { catalogOf } from '../test/fictional.js';
import { completeness } from './completeness.js';

const CATALOG = catalogOf({ en: { x: { a: '1', b: '2', c: '3' } }, fr: { x: { a: 'un', b: ' ', d: 'quatre' } }, sw: {} });

test('missing, empty and unknown keys are told apart', () => {
  expect(completeness(CATALOG, 'fr', 'x')).toEqual({ total: 3, translated: 1, missing: ['b', 'c'], unknown: ['d'] });
});

test('a locale without words has nothing translated, the source everything', () => {
  expect(completeness(CATALOG, 'sw', 'x').translated).toBe(0);
  expect(completeness(CATALOG, 'en', 'x')).toEqual({ total: 3, translated: 3, missing: [], unknown: [] });
});
