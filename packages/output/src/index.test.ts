import { expect, it } from 'vitest';
import * as output from './index.js';

it('exports what apps need, and nothing else', () => {
  expect(Object.keys(output)).toMatchInlineSnapshot(`
    [
      "decodeLogo",
      "encodePiece",
      "readManifest",
      "verifyPack",
      "createPool",
      "serveTasks",
      "limitSharp",
      "PROOF_DPI",
      "rasterSize",
      "FILE_TYPES",
      "writePack",
      "isSameFile",
      "writeNewFolder",
    ]
  `);
});
