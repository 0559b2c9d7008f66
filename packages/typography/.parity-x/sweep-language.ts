import type { Browser } from 'playwright';
import type { FontLibrary } from '../src/faces/font-library.js';
import { blocksOf } from './block.js';
import { openReference } from './chromium/open-reference.js';
import { compareLines, type LineComparison } from './compare-lines.js';
import type { CorpusLanguage } from './read-corpus.js';

/** 31 widths from a narrow column to a wide one. */
export const SWEEP_WIDTHS_PX: readonly number[] = Array.from({ length: 31 }, (_, index) => 240 + 24 * index);

/** Sets every text of a language at every width of the sweep on both sides, and compares the lines. */
export async function sweepLanguage(browser: Browser, language: CorpusLanguage, fonts: FontLibrary): Promise<LineComparison[]> {
  const reference = await openReference(browser, language, fonts);
  try {
    return await compareLines(reference, language, blocksOf(language, SWEEP_WIDTHS_PX), fonts);
  } finally {
    await reference.close();
  }
}
