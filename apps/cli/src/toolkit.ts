import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pixelStamp } from '../bin/source-stamp.mjs';
import type { Input } from './read-input.js';

/** What a run is made with, besides the campaign. */
export interface Toolkit {
  /** Of the programs that decide pixels. */
  readonly versions: Readonly<Record<string, string>>;
  /** The toolkit's own sources and fonts, inputs of every pack. */
  readonly inputs: readonly Input[];
}

const LIBRARIES = ['harfbuzzjs', 'satori', 'sharp'];

/**
 * The stamp of the sources that decide pixels: as they were built, or as they are now when running from source.
 * @throws {Error} when the build left a damaged file
 */
export function readPixelStamp(folder: string): string {
  const file = path.join(folder, 'stamps.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly pixels: string }).pixels : pixelStamp();
}

/** Reads what the toolkit is made of: with a new source, library or font every piece is made anew. */
export function readToolkit(installation: string, stamp: string): Toolkit {
  const lockfile = JSON.parse(readFileSync(path.join(installation, 'package-lock.json'), 'utf8')) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const libraries = LIBRARIES.map((name) => [name, lockfile.packages[`node_modules/${name}`]?.version ?? 'unknown'] as const);
  const fonts = createHash('sha256')
    .update(readFileSync(path.join(installation, 'packages', 'typography', 'fonts', 'fonts.json')))
    .digest('hex');
  return {
    versions: { campaignkit: lockfile.version, fonts: fonts.slice(0, 12), node: process.versions.node, ...Object.fromEntries(libraries) },
    inputs: [
      { name: 'toolkit/fonts.json', sha256: fonts },
      { name: 'toolkit/sources', sha256: stamp },
    ],
  };
}
