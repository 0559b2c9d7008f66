import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const BENCH = fileURLToPath(new URL('../', import.meta.url));
const PACKAGE = path.dirname(BENCH);
const OUT = path.join(PACKAGE, '.cache/bench');
const ENTRIES = {
  engine: 'engine/entry.ts',
  'count-memory': 'memory/count-memory.ts',
  'first-text': 'cold/first-text.ts',
  'decode-fonts': 'cold/decode-fonts.ts',
};

/** Bundled programs, by path: what runs TypeScript from its source would be measured with it. */
export type BenchPrograms = Readonly<Record<keyof typeof ENTRIES, string>>;

/** Bundles the engine and what runs in a process of its own, as the command line is bundled. */
export async function buildForNode(): Promise<BenchPrograms> {
  await build({
    configFile: false,
    root: PACKAGE,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, path.join(BENCH, file)])),
        external: ['harfbuzzjs'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', format: 'esm' },
      },
    },
    ssr: { noExternal: true, external: ['harfbuzzjs'] },
  });
  return {
    engine: path.join(OUT, 'engine.js'),
    'count-memory': path.join(OUT, 'count-memory.js'),
    'first-text': path.join(OUT, 'first-text.js'),
    'decode-fonts': path.join(OUT, 'decode-fonts.js'),
  };
}
