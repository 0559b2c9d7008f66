import { createRequire } from 'node:module';
import path from 'node:path';
import type jsQr from 'jsqr';
import type Sharp from 'sharp';
import { installation } from './run-cli.js';

// Both belong to the package that makes pictures; the command line has no use of its own for them.
const require = createRequire(path.join(installation, 'packages/output/package.json'));
const sharp = require('sharp') as typeof Sharp;
const { default: readCode } = require('jsqr') as { default: typeof jsQr };

/** What a telephone reads from the QR code in a picture; undefined when it finds none. */
export async function readQr(file: string): Promise<string | undefined> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
