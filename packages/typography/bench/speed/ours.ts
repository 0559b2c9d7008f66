import { pathToFileURL } from 'node:url';
import { requestOf } from '../samples/request-of.js';
import type { Contender } from './contender.js';

/** This package: text in, lines and paths out. */
export async function createOurs(engineFile: string): Promise<Contender> {
  const engine = (await import(pathToFileURL(engineFile).href)) as typeof import('../engine/entry.js');
  const fonts = engine.createFontLibrary({ load: engine.readFont });
  return {
    name: 'ours',
    does: 'lines, diagnostics and SVG paths (`setText`)',
    everyRounds: 1,
    setsHeadlines: true,
    set: async (sample, text) => {
      const request = requestOf(sample, text);
      const startedAt = performance.now();
      const { lines } = await engine.setText(request, fonts);
      return { ms: performance.now() - startedAt, lines: lines.length };
    },
  };
}
