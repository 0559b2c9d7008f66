import { checkExplanations, type Explanation } from './explained.js';
import type { LanguageComparison } from './compare-language.js';
import { diffOf, INK_LIMIT, spotOf } from './ink/compare-ink.js';

/** One row of the table. */
export interface LanguageSummary {
  readonly lang: string;
  /** Blocks with the lines of Chromium, of all blocks. */
  readonly equal: number;
  readonly of: number;
  /** Mean difference of ink over the blocks with equal lines; undefined when ink was not compared. */
  readonly diff: number | undefined;
  readonly worst: { readonly diff: number; readonly text: string } | undefined;
  /** Darkest spot of the difference. */
  readonly peak: number | undefined;
}

export interface ParitySummary {
  readonly blocks: number;
  readonly equal: number;
  readonly explained: number;
  readonly meanDiff: number | undefined;
  readonly languages: readonly LanguageSummary[];
  /** Why this run is not good enough; empty when it is. */
  readonly faults: readonly string[];
}

const LANGUAGE_DIFF = 0.03;
/** Over the sizes and weights of the whole corpus: small and light text differs more, because browsers set signs at quarters of a px. */
const CORPUS_DIFF = 0.017;
const FATAL_FINDING = /^(?:gave up|GLYPH_MISSING|DIGITS_REORDERED|LANGUAGE_UNKNOWN)/;

/** What a run is judged by. */
export interface Judgement {
  readonly explanations: readonly Explanation[];
  /** The mean counts: this is the whole corpus of the package. */
  readonly isWholeCorpus: boolean;
}

/** Counts and judges a run. */
export function summarize(comparisons: readonly LanguageComparison[], { explanations, isWholeCorpus }: Judgement): ParitySummary {
  const blocks = comparisons.flatMap((comparison) => comparison.blocks);
  const languages = comparisons.map(summarizeLanguage);
  const { explained, unexplained, faults: explanationFaults } = checkExplanations(blocks, explanations);
  const meanDiff = meanOf(blocks.filter(({ ink }) => ink.length > 0).map(({ ink }) => diffOf(ink)));
  return {
    blocks: blocks.length,
    equal: blocks.filter(({ isEqual }) => isEqual).length,
    explained,
    meanDiff,
    languages,
    faults: [
      ...(unexplained > 0 ? [`${count(unexplained, 'block breaks', 'blocks break')} its lines elsewhere than Chromium.`] : []),
      ...explanationFaults,
      ...(isWholeCorpus ? tooFar('the mean difference of ink', meanDiff, CORPUS_DIFF) : []),
      ...languages.flatMap(({ lang, diff }) => tooFar(`the difference of ink in ${lang}`, diff, LANGUAGE_DIFF)),
      ...languages.flatMap(({ lang, peak }) =>
        tooFar(`the darkest spot of difference in ${lang} (a wrong sign or mark)`, peak, INK_LIMIT.peak),
      ),
      ...comparisons.flatMap(strangeFontFaults),
      ...comparisons.flatMap(findingFaults),
    ],
  };
}

export function summarizeLanguage({ lang, blocks }: LanguageComparison): LanguageSummary {
  const lines = blocks.flatMap(({ ink }) => ink);
  const worst = lines.toSorted((one, other) => diffOf([other]) - diffOf([one]))[0];
  return {
    lang,
    equal: blocks.filter(({ isEqual }) => isEqual).length,
    of: blocks.length,
    diff: meanOf(blocks.filter(({ ink }) => ink.length > 0).map(({ ink }) => diffOf(ink))),
    worst: worst && { diff: diffOf([worst]), text: worst.text },
    peak: lines.length === 0 ? undefined : Math.max(...lines.map(spotOf)),
  };
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tooFar(what: string, value: number | undefined, limit: number): string[] {
  return value !== undefined && value > limit ? [`${what} is ${value.toFixed(4)}; at most ${limit} is allowed.`] : [];
}

function strangeFontFaults({ lang, strangeFonts }: LanguageComparison): string[] {
  return strangeFonts.length > 0 ? [`${lang}: Chromium took signs from fonts of the system: ${strangeFonts.join(', ')}.`] : [];
}

function findingFaults({ lang, blocks }: LanguageComparison): string[] {
  const found = blocks.flatMap(({ findings }) => findings).filter((finding) => FATAL_FINDING.test(finding));
  return [...new Set(found)].map((finding) => `${lang}: ${finding}`);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
