import { expect, test } from 'vitest';
import * as engine from './index.js';

test('the public surface is what it says', () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "checkSatoriTraps",
      "frameFor",
      "planJobs",
      "renderPiece",
    ]
  `);
});
