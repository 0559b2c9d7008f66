import type { Breaks } from '../line-breaking/find-breaks.js';
import { leaningWordsOf, plainWord } from './leaning-words.js';

/** What lines do to the sense; lower is better. */
export interface SenseOfBreaks {
  /** Cost of ending a line at a break. */
  readonly endCost: (end: number) => number;
  /** Cost of a line that ends one sentence or clause and begins another that it does not finish. */
  readonly mixCost: (start: number, end: number) => number;
  /** True when the line is a sentence of its own, or as much as a script without full stops shows of one. */
  readonly isWhole: (start: number, end: number) => boolean;
}

const CLOSED = String.raw`["'”’»)\]\u2069]*[\s\u200b]*$`;
const SENTENCE_END = new RegExp(String.raw`[.?!…؟۔।॥。！？]${CLOSED}|\n$`, 'u');
const CLAUSE_END = new RegExp(String.raw`[:;,–—،؛、：；]${CLOSED}`, 'u');
// Thai, Lao, Khmer and Burmese write a space where others write a comma or a full stop.
const SPACE_AS_STOP = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\s+$/u;
const SMALL_WORD_LAST = /(?:^|[\s(«“])\p{L}{1,2}\s+$/u;
const NUMBER_LAST = /\p{Nd}\s+$/u;
// Han and Kana may break between any two signs, also in the middle of a word.
const IN_HAN_OR_KANA = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]$/u;
const HYPHEN_LAST = /\p{L}[-\u2010]$/u;

const SENTENCE_BONUS = -0.4;
const CLAUSE_BONUS = -0.2;
const PREDICATE_BONUS = -0.2;
const PHRASE_BONUS = -0.1;
const LEANING_COST = 0.6;
const SMALL_WORD_COST = 0.03;
const PAIR_COST = 0.3;
const SENTENCE_MIX_COST = 0.4;
const CLAUSE_MIX_COST = 0.15;
const LONGEST_END = 12;

/** Reads a text for where sentences, clauses and phrases end, so that lines break by sense. */
export function senseOfBreaks(text: string, lang: string, { positions }: Breaks): SenseOfBreaks {
  const endsIn = (pattern: RegExp) => positions.filter((end) => pattern.test(text.slice(Math.max(0, end - LONGEST_END), end)));
  const sentences = new Set([0, ...endsIn(SENTENCE_END), text.length]);
  const stops = new Set([...sentences, ...endsIn(SPACE_AS_STOP)]);
  const clauses = new Set([...stops, ...endsIn(CLAUSE_END)]);
  const phrases = phraseCosts(text, lang, positions);
  return {
    endCost: (end) => {
      if (end === text.length) return 0;
      if (sentences.has(end)) return SENTENCE_BONUS;
      return clauses.has(end) ? CLAUSE_BONUS : (phrases.get(end) ?? 0);
    },
    mixCost: (start, end) => {
      if (isMixed(sentences, start, end)) return openEnds(sentences, start, end) * SENTENCE_MIX_COST;
      return isMixed(clauses, start, end) ? openEnds(clauses, start, end) * CLAUSE_MIX_COST : 0;
    },
    isWhole: (start, end) => openEnds(stops, start, end) === 0,
  };
}

function isMixed(edges: ReadonlySet<number>, start: number, end: number): boolean {
  return [...edges].some((edge) => edge > start && edge < end);
}

function openEnds(edges: ReadonlySet<number>, start: number, end: number): number {
  return Number(!edges.has(start)) + Number(!edges.has(end));
}

function phraseCosts(text: string, lang: string, positions: readonly number[]): ReadonlyMap<number, number> {
  const { onNext, predicates, ties, onBefore, isPair } = leaningWordsOf(lang);
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ plain: plainWord(segment, lang), start: index, end: index + segment.length }));
  return new Map(
    positions.map((end) => {
      const last = words.findLast((word) => word.end <= end)?.plain ?? '';
      const first = words.find((word) => word.start >= end)?.plain ?? '';
      const typed = text.slice(Math.max(0, end - LONGEST_END), end);
      const leaning = Number(onNext.has(last) || predicates.has(last) || ties.has(last)) + Number(onBefore.has(first));
      const isInWord = IN_HAN_OR_KANA.test(typed) && words.some((word) => word.start < end && end < word.end);
      if (isInWord || HYPHEN_LAST.test(typed)) return [end, LEANING_COST];
      if (leaning > 0) return [end, leaning * LEANING_COST];
      if (NUMBER_LAST.test(typed) || isPair?.(last, first)) return [end, PAIR_COST];
      if (predicates.has(first)) return [end, PREDICATE_BONUS];
      if (onNext.has(first) || onBefore.has(last)) return [end, PHRASE_BONUS];
      return [end, SMALL_WORD_LAST.test(typed) ? SMALL_WORD_COST : 0];
    }),
  );
}
