import type { Breaks } from './find-breaks.js';
import type { Filled, Line } from './fill-lines.js';
import type { Measure } from './measure-text.js';
import { senseOfBreaks } from './sense-of-breaks.js';

/** Running text is not balanced: readers do not see it, and the work grows with the text. */
const MOST_LINES = 12;
const SHORT_SHARE = 0.5;
const LONELY_LAST_COST = 0.6;
const SHORT_FIRST_COST = 0.3;
/** What breaking by sense must be worth before it may take a line more. */
const EXTRA_LINE_COST = 0.2;

/** Lines, and how far they are from even lines that break by sense; lower is better. */
export interface Balanced {
  readonly lines: readonly Line[];
  readonly cost: number;
}

/**
 * Lines of more equal length that break by sense where there is a choice: as many as were filled,
 * or one more when `maxLines` leaves it free. Lines with broken words, and more than 12, stay as filled.
 */
export function balanceLines(measure: Measure, breaks: Breaks, filled: Filled, maxEm: number, maxLines: number): Balanced {
  if (filled.isWordBroken || filled.lines.length < 2 || filled.lines.length > MOST_LINES) return { lines: filled.lines, cost: 0 };
  const groups = groupsOf(filled.lines, breaks);
  const spare = maxLines > filled.lines.length && groups.length === 1 ? 1 : 0;
  const balanced = groups.map((group): Balanced => {
    const same = balanceGroup(measure, breaks, group, group.length, maxEm);
    const more = spare > 0 && group.length > 1 ? balanceGroup(measure, breaks, group, group.length + spare, maxEm) : undefined;
    const best = more && (!same || more.cost + EXTRA_LINE_COST < same.cost) ? more : same;
    return best ?? { lines: group, cost: 0 };
  });
  return { lines: balanced.flatMap(({ lines }) => lines), cost: balanced.reduce((sum, { cost }) => sum + cost, 0) };
}

function groupsOf(lines: readonly Line[], { required }: Breaks): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    groups.at(-1)?.push(line);
    if (required.has(line.end)) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

interface Step {
  readonly cost: number;
  /** Index of the stop where the line begins. */
  readonly from: number;
}

function balanceGroup(measure: Measure, { positions }: Breaks, group: readonly Line[], count: number, maxEm: number): Balanced | undefined {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? 0;
  const stops = [start, ...positions.filter((position) => position > start && position < end), end];
  const idealEm = group.reduce((sum, line) => sum + measure.widthEm(line.start, line.end), 0) / count;
  const sense = senseOfBreaks(measure, stops, idealEm);
  const steps: (Step | undefined)[][] = [[{ cost: 0, from: -1 }]];
  for (let line = 1; line <= count; line++) {
    steps.push(
      stops.map((stop, to) => {
        let best: Step | undefined;
        for (let from = to - 1; from >= line - 1; from--) {
          const widthEm = measure.widthEm(stops[from] ?? 0, stop);
          if (widthEm > maxEm) break;
          const before = steps[line - 1]?.[from];
          if (!before) continue;
          const senseCost = line === count ? 0 : sense.cost(stops[from] ?? 0, stop);
          const cost = before.cost + shapeCost(widthEm / idealEm, line, count, measure.text.slice(stops[from], stop)) + senseCost;
          if (!best || cost < best.cost - 1e-9) best = { cost, from };
        }
        return best;
      }),
    );
  }
  return traceBack(steps, stops, count);
}

function shapeCost(share: number, line: number, count: number, words: string): number {
  const raggedness = (share - 1) ** 2;
  const isShort = share < SHORT_SHARE;
  if (isShort && line === count && !/\s/.test(words.trim())) return raggedness + LONELY_LAST_COST;
  return isShort && line === 1 ? raggedness + SHORT_FIRST_COST : raggedness;
}

function traceBack(steps: readonly (readonly (Step | undefined)[])[], stops: readonly number[], count: number): Balanced | undefined {
  const last = steps[count]?.[stops.length - 1];
  if (!last) return undefined;
  const lines: Line[] = [];
  let to = stops.length - 1;
  for (let line = count; line > 0; line--) {
    const from = steps[line]?.[to]?.from ?? 0;
    lines.unshift({ start: stops[from] ?? 0, end: stops[to] ?? 0 });
    to = from;
  }
  return { lines, cost: last.cost };
}
