import { gzipSync } from 'node:zlib';
import { limits } from '../limits.js';
import { type BundleFile, buildBundle } from './build-bundle.js';

export interface BundleFigures {
  /** What every page loads, gzipped. */
  readonly initialBytes: number;
  /** With the largest of what is loaded for one language. */
  readonly languageBytes: number;
  readonly isOver: boolean;
  /** What only some languages load, largest first. */
  readonly lazy: readonly FileSize[];
  /** Packages in what every page loads, largest first; each gzipped by itself and not minified, so that they do not add up. */
  readonly packages: readonly FileSize[];
}

export interface FileSize {
  readonly name: string;
  readonly bytes: number;
}

export async function measureBundle(): Promise<BundleFigures> {
  const files = await buildBundle();
  const initial = initialFiles(files);
  const lazy = largestFirst(
    files.filter((file) => !initial.includes(file)).map(({ name, content }) => ({ name, bytes: gzippedBytes(content) })),
  );
  const initialBytes = initial.reduce((sum, { content }) => sum + gzippedBytes(content), 0);
  const languageBytes = initialBytes + (lazy[0]?.bytes ?? 0);
  return { initialBytes, languageBytes, isOver: languageBytes > limits.bundleBytes, lazy, packages: packagesIn(initial) };
}

// WASM and other files that are no script may be needed by every page.
function initialFiles(files: readonly BundleFile[]): BundleFile[] {
  const isScript = ({ name }: BundleFile) => /\.m?js$/.test(name);
  const found = new Set(files.filter((file) => file.isEntry || !isScript(file)));
  for (const { imports } of found) for (const file of files) if (imports.includes(file.name)) found.add(file);
  return [...found];
}

function packagesIn(files: readonly BundleFile[]): FileSize[] {
  const codes = new Map<string, string>();
  for (const [source, code] of files.flatMap(({ sources }) => [...sources])) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? /packages\/[^/]+/.exec(source)?.[0] ?? 'bundler';
    codes.set(name, (codes.get(name) ?? '') + code);
  }
  return largestFirst([...codes].map(([name, code]) => ({ name, bytes: gzippedBytes(code) })));
}

function largestFirst(sizes: readonly FileSize[]): FileSize[] {
  return [...sizes].sort((a, b) => b.bytes - a.bytes);
}

function gzippedBytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
