import type { Browser } from 'playwright';
import type { FontLibrary } from '../src/faces/font-library.js';
import { compareLanguage, type LanguageComparison } from './compare-language.js';
import type { ParityOutcome, ParityRun } from './parity-run.js';
import { formatDifferences } from './report/format-differences.js';
import { formatRow, formatTotal, formatVerdict, TABLE_HEAD } from './report/format-table.js';
import { writePicture } from './report/write-picture.js';
import { summarize, summarizeLanguage } from './summarize.js';

/** Compares lines and ink of every language at every width, and draws what differs. */
export async function compareAll(browser: Browser, run: ParityRun, fonts: FontLibrary): Promise<ParityOutcome> {
  const startedAt = Date.now();
  const comparisons: LanguageComparison[] = [];
  run.print(TABLE_HEAD);
  for (const language of run.corpus.languages) {
    const comparison = await compareLanguage(browser, language, run.corpus.widthsPx, fonts, (block, chromium, ours) =>
      writePicture(run.outFolder, block, chromium, ours),
    );
    comparisons.push(comparison);
    run.print(formatRow(summarizeLanguage(comparison)));
  }
  const summary = summarize(comparisons, run.judgement);
  run.print(`\n${formatTotal(summary, Date.now() - startedAt)}\n\n${formatVerdict(summary)}`);
  const differences = comparisons.flatMap(({ blocks }) => blocks.flatMap((block) => formatDifferences(block) ?? []));
  return { isReached: summary.faults.length === 0, summary, differences };
}
