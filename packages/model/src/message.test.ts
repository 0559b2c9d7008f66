import { expect, test } from 'vitest';
import { whyMessageRefused } from './message.js';

test('a template takes the types of messages that it serves, and says for which it was made', () => {
  expect(whyMessageRefused({ type: 'protect' }, { serves: ['protect', 'parents'] })).toBeNull();
  expect(whyMessageRefused({ type: 'deterrence' }, { serves: ['protect', 'parents'] })).toBe('it was made for protect, parents.');
});

test('a template that names no type takes every message', () => {
  expect(whyMessageRefused({ type: 'deterrence' }, {})).toBeNull();
});
