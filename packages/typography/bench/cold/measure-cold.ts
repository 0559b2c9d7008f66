import type { BenchPrograms } from '../engine/build-for-node.js';
import { runProgram } from '../engine/run-program.js';
import { median } from '../speed/statistics.js';
import type { FirstText, FontDecoding } from './cold-figures.js';

export interface ColdFigures {
  readonly firstTexts: readonly (FirstText & { readonly sample: string })[];
  readonly fonts: readonly FontDecoding[];
}

/** Medians over fresh processes. */
export async function measureCold(programs: BenchPrograms, samples: readonly string[], processes: number): Promise<ColdFigures> {
  const firstTexts = [];
  for (const sample of samples) {
    const runs: FirstText[] = [];
    for (let run = 0; run < processes; run++) runs.push(await runProgram<FirstText>(programs['first-text'], [sample]));
    firstTexts.push({
      sample,
      importMs: median(runs.map(({ importMs }) => importMs)),
      firstTextMs: median(runs.map(({ firstTextMs }) => firstTextMs)),
    });
  }
  const decodings: FontDecoding[][] = [];
  for (let run = 0; run < processes; run++) decodings.push(await runProgram<FontDecoding[]>(programs['decode-fonts'], []));
  const fonts = (decodings[0] ?? []).map((font) => ({
    ...font,
    decodeMs: median(decodings.flatMap((all) => all.filter(({ id }) => id === font.id).map(({ decodeMs }) => decodeMs))),
  }));
  return { firstTexts, fonts };
}
