import type { Measure } from './measure-text.js';

/** What a line end at some position does to the sense; lower is better. */
export interface SenseOfBreaks {
  /** Cost of ending a line that starts at `start` at `end`. */
  readonly cost: (start: number, end: number) => number;
}

const CLOSED = String.raw`["'”’»)\]\u2069]*[\s\u200b]*$`;
const SENTENCE_END = new RegExp(String.raw`[.?!…؟۔।॥。！？]${CLOSED}`, 'u');
const CLAUSE_END = new RegExp(String.raw`[:;,–—،؛、：；]${CLOSED}`, 'u');
// Thai, Lao, Khmer and Burmese write a space where others write a comma.
const SPACE_AS_COMMA = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\s+$/u;
const SMALL_WORD_LAST = /(?:^|[\s(«“])\p{L}{1,2}\s+$/u;

const SENTENCE_BONUS = -0.16;
const CLAUSE_BONUS = -0.08;
const SMALL_WORD_COST = 0.03;
const STRANDED_COST = 0.15;
/** A piece of a clause is stranded when it is one word and narrower than this share of a line. */
const STRANDED_SHARE = 0.4;

/** Reads `stops` (line ends that are possible) for where sentences and clauses end, so that lines break by sense. */
export function senseOfBreaks({ text, widthEm }: Measure, stops: readonly number[], idealEm: number): SenseOfBreaks {
  const ends = stops.map((stop) => endCost(text.slice(Math.max(0, stop - 12), stop)));
  const clauseStarts = stops.map((_, index) => stops[ends.findLastIndex((cost, before) => before < index && cost < 0)] ?? stops[0] ?? 0);
  const clauseEnds = stops.map((_, index) => stops[ends.findIndex((cost, after) => after > index && cost < 0)] ?? stops.at(-1) ?? 0);
  const costs = new Map(
    stops.map((stop, index) => [stop, { end: ends[index] ?? 0, clauseStart: clauseStarts[index] ?? 0, clauseEnd: clauseEnds[index] ?? 0 }]),
  );
  const isStranded = (start: number, end: number) =>
    widthEm(start, end) < STRANDED_SHARE * idealEm && !/\s/.test(text.slice(start, end).trim());
  return {
    cost: (start, end) => {
      const found = costs.get(end);
      if (!found) return 0;
      if (found.end < 0) return found.end;
      const tail = found.clauseStart > start && isStranded(found.clauseStart, end) ? STRANDED_COST : 0;
      const head = isStranded(end, found.clauseEnd) ? STRANDED_COST : 0;
      return found.end + tail + head;
    },
  };
}

function endCost(before: string): number {
  if (SENTENCE_END.test(before)) return SENTENCE_BONUS;
  if (CLAUSE_END.test(before) || SPACE_AS_COMMA.test(before)) return CLAUSE_BONUS;
  return SMALL_WORD_LAST.test(before) ? SMALL_WORD_COST : 0;
}
