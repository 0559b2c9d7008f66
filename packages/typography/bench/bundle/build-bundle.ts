import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('entry.ts', import.meta.url));
const PACKAGE = path.dirname(path.dirname(path.dirname(ENTRY)));

/** A file that the bundler made. */
export interface BundleFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isEntry: boolean;
  /** Files that are loaded together with it. */
  readonly imports: readonly string[];
  /** Sources in it, before they are minified, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Bundles the package as a page ships it: minified, nothing left out, in memory. */
export async function buildBundle(): Promise<readonly BundleFile[]> {
  const built = await build({
    configFile: false,
    root: PACKAGE,
    // What Node alone needs is left out of HarfBuzz, which Vite would tell each time.
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['es'], fileName: 'typography' },
      rolldownOptions: { output: { chunkFileNames: '[name].js' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((output) => ('output' in output ? output.output.map(readFile) : []));
}

function readFile(file: Rolldown.OutputChunk | Rolldown.OutputAsset): BundleFile {
  if (file.type === 'asset') return { name: file.fileName, content: file.source, isEntry: false, imports: [], sources: new Map() };
  const sources = new Map(Object.entries(file.modules).map(([name, { code }]) => [name, code ?? '']));
  return { name: file.fileName, content: file.code, isEntry: file.isEntry, imports: file.imports, sources };
}
