import { defineConfig } from 'vite';

// What must stay outside of the bundle: native code, and WASM that is found beside its loader.
const OUTSIDE = ['sharp', 'harfbuzzjs'];

export default defineConfig({
  // React brings a slow variant for development, too; without this line the environment of each run would decide.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        'render-worker': 'src/render-worker.ts',
        'logo-child': '../../packages/output/src/decode/logo-child.ts',
      },
      external: OUTSIDE,
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', format: 'esm' },
    },
  },
  ssr: { noExternal: true, external: OUTSIDE },
});
