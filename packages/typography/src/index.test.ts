import { expect, test } from 'vitest';
import * as typography from './index.js';

test('the package exports these names and no others', () => {
  expect(Object.keys(typography)).toMatchInlineSnapshot(`
    [
      "createFontLibrary",
      "findMissingSigns",
      "canHyphenate",
      "prepareCopy",
      "scriptOf",
      "scripts",
      "setText",
    ]
  `);
});
