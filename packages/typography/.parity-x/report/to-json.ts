import type { ParitySummary } from '../summarize.js';

/** The summary for programs. Differences are null where ink was not compared. */
export function toJson({ blocks, equal, explained, meanDiff, languages }: ParitySummary): string {
  const report = {
    blocks,
    equalLines: equal,
    explained,
    meanDiff: rounded(meanDiff),
    languages: languages.map(({ lang, equal, of, diff, worst }) => ({ lang, equal, of, diff: rounded(diff), worst: rounded(worst?.diff) })),
  };
  return `${JSON.stringify(report, undefined, 1)}\n`;
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10_000) / 10_000;
}
