import type { Browser } from 'playwright';
import type { FontLibrary } from '../src/faces/font-library.js';
import type { LineComparison } from './compare-lines.js';
import type { ParityOutcome, ParityRun } from './parity-run.js';
import { formatLines } from './report/format-differences.js';
import type { LanguageSummary } from './summarize.js';
import { SWEEP_WIDTHS_PX, sweepLanguage } from './sweep-language.js';

/** Share of lines that have to be Chromium's. */
const REACH = 0.99;

/** Compares the lines of every language at 31 widths. */
export async function sweepAll(browser: Browser, { corpus, print }: ParityRun, fonts: FontLibrary): Promise<ParityOutcome> {
  const startedAt = Date.now();
  const all: LineComparison[] = [];
  const languages: LanguageSummary[] = [];
  const differences: string[] = [];
  print('| language | lines | blocks |\n|---|---|---|');
  for (const language of corpus.languages) {
    const comparisons = await sweepLanguage(browser, language, fonts);
    const equal = comparisons.filter(({ isEqual }) => isEqual).length;
    print(`| ${language.lang} | ${formatShare(comparisons)} | ${equal}/${comparisons.length} |`);
    all.push(...comparisons);
    languages.push({ lang: language.lang, equal, of: comparisons.length, diff: undefined, worst: undefined, peak: undefined });
    differences.push(...differencesOf(language.lang, comparisons));
  }
  const isReached = shareOf(all) >= REACH;
  const equal = all.filter(({ isEqual }) => isEqual).length;
  print(
    `\n${SWEEP_WIDTHS_PX.length} widths; ${formatShare(all)} of the lines and ${equal} of ${all.length} blocks equal; ` +
      `${((Date.now() - startedAt) / 1000).toFixed(0)} s\n\n${isReached ? 'The reach is kept.' : `The reach is missed: ${REACH * 100} % of the lines have to be equal.`}`,
  );
  return { isReached, summary: { blocks: all.length, equal, explained: 0, meanDiff: undefined, languages, faults: [] }, differences };
}

function differencesOf(lang: string, comparisons: readonly LineComparison[]): string[] {
  return comparisons
    .filter(({ isEqual }) => !isEqual)
    .map(({ block, chromium, ours }) => formatLines(`${lang} ${block.name} ${block.widthPx}`, chromium, ours));
}

function shareOf(comparisons: readonly LineComparison[]): number {
  const of = comparisons.reduce((sum, { ofLines }) => sum + ofLines, 0);
  return of === 0 ? 1 : comparisons.reduce((sum, { sameLines }) => sum + sameLines, 0) / of;
}

function formatShare(comparisons: readonly LineComparison[]): string {
  return `${(shareOf(comparisons) * 100).toFixed(2)} %`;
}
