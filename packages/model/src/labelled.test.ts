import { expect, test } from 'vitest';
import { labelled } from './labelled.js';

test('a colon stands at its label, in French behind a space that does not break', () => {
  expect(labelled('QR', 'example.org', 'en')).toBe('QR: example.org');
  expect(labelled('QR', 'example.org', 'fr-BE')).toBe('QR\u00a0: example.org');
});
