import type { Browser } from 'playwright';
import type { FontLibrary } from '../src/faces/font-library.js';
import type { Block } from './block.js';
import { openReference } from './chromium/open-reference.js';
import { compareLines, type LineComparison } from './compare-lines.js';
import { type RandomText, randomTexts, textOf } from './random-text.js';
import type { CorpusLanguage } from './read-corpus.js';

export interface FoundDifferences {
  readonly tried: number;
  readonly different: number;
  /** Some of them, with everything taken out that the difference does not need. */
  readonly smallest: readonly LineComparison[];
}

const MOST_SHOWN = 12;

interface Trial {
  readonly parts: RandomText;
  readonly widthPx: number;
}

/** Compares the lines of random texts of a language, and makes those that differ as small as they go. */
export async function searchDifferences(
  browser: Browser,
  language: CorpusLanguage,
  { count, seed }: { readonly count: number; readonly seed: number },
  fonts: FontLibrary,
): Promise<FoundDifferences> {
  const source = randomTexts(language.texts, seed);
  const trials = Array.from({ length: count }, (): Trial => source.next().value);
  const texts = trials.map((trial) => blockOf(trial));
  const reference = await openReference(browser, { ...language, texts }, fonts);
  const compare = (some: readonly Trial[]) => compareLines(reference, language, some.map(blockOf), fonts);
  try {
    const different = (await differing(trials, compare)).map(({ trial }) => trial);
    const smallest: LineComparison[] = [];
    for (const trial of different.slice(0, MOST_SHOWN)) smallest.push(await shrink(trial, compare));
    return { tried: trials.length, different: different.length, smallest: withoutDoubles(smallest) };
  } finally {
    await reference.close();
  }
}

type Compare = (trials: readonly Trial[]) => Promise<readonly LineComparison[]>;

async function differing(trials: readonly Trial[], compare: Compare) {
  const comparisons = await compare(trials);
  return trials.flatMap((trial, index) => {
    const comparison = comparisons[index];
    return comparison && !comparison.isEqual ? [{ trial, comparison }] : [];
  });
}

async function shrink(trial: Trial, compare: Compare): Promise<LineComparison> {
  const smaller = trial.parts.map((_, left) => ({ ...trial, parts: trial.parts.filter((_, index) => index !== left) }));
  const [first] = await differing(
    smaller.filter(({ parts }) => textOf(parts) !== ''),
    compare,
  );
  if (first) return shrink(first.trial, compare);
  const [same] = await compare([trial]);
  if (!same) throw new Error('a random text was lost');
  return same;
}

function blockOf({ parts, widthPx }: Trial): Block {
  return { name: 'random', text: textOf(parts), fontSizePx: 28, fontWeight: 400, lineHeightPx: 42, widthPx };
}

function withoutDoubles(comparisons: readonly LineComparison[]): LineComparison[] {
  const byText = new Map(comparisons.map((comparison) => [comparison.block.text, comparison]));
  return [...byText.values()].sort((one, other) => one.block.text.length - other.block.text.length);
}
