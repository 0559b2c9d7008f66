import type { LanguageSummary, ParitySummary } from '../summarize.js';

/** Head of the table, in the form of Markdown, so that docs/parity.md can hold it as it is printed. */
export const TABLE_HEAD = '| language | lines | ink | spot | worst line |\n|---|---|---|---|---|';

export function formatRow({ lang, equal, of, diff, peak, worst }: LanguageSummary): string {
  const text = worst?.text.replaceAll('|', '\\|').replace(/[\u200b\u2066-\u2069]/g, '') ?? '';
  const spot = peak === undefined ? '–' : peak.toFixed(2);
  return `| ${lang} | ${equal}/${of} | ${formatDiff(diff)} | ${spot} | ${worst ? `${formatDiff(worst.diff)} ${text}` : '–'} |`;
}

export function formatTotal({ languages, blocks, equal, explained, meanDiff }: ParitySummary, tookMs: number): string {
  const whole = languages.filter(({ equal, of }) => equal === of).length;
  return [
    `${languages.length} languages, ${whole} with all lines equal`,
    `${equal} of ${blocks} blocks with equal lines, ${explained} explained`,
    `mean difference of ink ${meanDiff?.toFixed(4) ?? '–'}`,
    `${(tookMs / 1000).toFixed(0)} s`,
  ].join('; ');
}

export function formatVerdict({ faults }: ParitySummary): string {
  return faults.length === 0 ? 'The reach is kept.' : ['The reach is missed:', ...faults.map((fault) => `- ${fault}`)].join('\n');
}

function formatDiff(diff: number | undefined): string {
  return diff === undefined ? '–' : diff.toFixed(3);
}
