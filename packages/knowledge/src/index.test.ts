import { expect, test } from 'vitest';
import * as knowledge from './index.js';

test('the public names are these', () => {
  expect(Object.keys(knowledge).sort()).toEqual([
    'parseContacts',
    'parseFacts',
    'parseLaws',
    'resolveContacts',
    'resolveFacts',
    'resolveLaw',
    'resolveRecords',
  ]);
});
