import { expect, test } from 'vitest';
import * as messages from './index.js';

test('the public names are these', () => {
  expect(Object.keys(messages).sort()).toEqual([
    'SOURCE_LOCALE',
    'buildCatalog',
    'checkSourceWords',
    'completeness',
    'createTranslator',
    'formatHours',
    'helpPlaceholders',
    'inlinePlaceholders',
    'pseudoCopy',
    'readMessage',
    'resolveMessages',
  ]);
});
