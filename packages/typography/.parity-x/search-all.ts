import type { Browser } from 'playwright';
import type { FontLibrary } from '../src/faces/font-library.js';
import type { ParityOutcome, ParityRun } from './parity-run.js';
import { formatLines } from './report/format-differences.js';
import { searchDifferences } from './search-differences.js';

/** Compares the lines of random texts of every language, and prints the smallest that differ. */
export async function searchAll(browser: Browser, { corpus, asked, print }: ParityRun, fonts: FontLibrary): Promise<ParityOutcome> {
  const differences: string[] = [];
  for (const language of corpus.languages) {
    const found = await searchDifferences(browser, language, { count: asked.randomCount, seed: asked.seed }, fonts);
    print(`${language.lang}: ${found.different} of ${found.tried} random texts differ`);
    for (const { block, chromium, ours } of found.smallest) {
      const text = formatLines(`${language.lang} ${JSON.stringify(block.text)} ${block.widthPx}`, chromium, ours);
      print(text);
      differences.push(text);
    }
  }
  return { isReached: differences.length === 0, summary: undefined, differences };
}
