import type { Breaks } from '../line-breaking/find-breaks.js';
import { type Filled, type Line, trimmedLine } from './fill-lines.js';
import type { Measure } from '../shaping/measure-text.js';
import type { SenseOfBreaks } from '../sense/sense-of-breaks.js';

/** Running text is not balanced: readers do not see it, and the work grows with the text. */
const MOST_LINES = 12;
/** A last line may be shorter than the others before it looks wrong. */
const SHORT_LAST_WEIGHT = 0.5;
const SHORT_SHARE = 0.5;
const STRANDED_COST = 0.2;
/** Of running text; a headline may end in one word, where that is its point. */
const LAST_WORD_COST = 0.6;
/** What breaking by sense must be worth before it may take a line more. */
const EXTRA_LINE_COST = 0.2;

/** A text with what is needed to choose its lines. */
export interface Breakable {
  readonly measure: Measure;
  readonly breaks: Breaks;
  readonly sense: () => SenseOfBreaks;
}

/** What lines must fit into. */
export interface LineRoom {
  readonly maxEm: number;
  readonly maxLines: number;
  readonly kind: 'headline' | 'text';
  /** False for lines that are, as they are drawn, too high together. */
  readonly holds: (lines: readonly Line[]) => boolean;
}

/** Lines, and how far they are from even lines that break by sense; lower is better. */
export interface Balanced {
  readonly lines: readonly Line[];
  readonly cost: number;
}

/**
 * Lines of more equal length that break by sense where there is a choice: as many as were filled,
 * or more where `maxLines` leaves it free. Lines with broken words, and more than 12, stay as filled.
 */
export function balanceLines(text: Breakable, filled: Filled, room: LineRoom): Balanced {
  const asFilled = { lines: filled.lines, cost: 0 };
  const least = filled.lines.length;
  const { maxLines, holds } = room;
  if (filled.isWordBroken || least < 2 || least > MOST_LINES) return asFilled;
  let best: Balanced | undefined;
  for (let count = least; count <= Math.max(least, maxLines); count++) {
    const found = balanceInto(text, count, room);
    const cost = (found?.cost ?? 0) + (count - least) * EXTRA_LINE_COST;
    if (found && (!best || cost < best.cost - 1e-9) && (count === least || holds(found.lines))) best = { lines: found.lines, cost };
  }
  return best ?? asFilled;
}

interface Step {
  readonly cost: number;
  /** Index of the stop where the line begins. */
  readonly from: number;
}

function balanceInto(text: Breakable, count: number, { maxEm, kind }: LineRoom): Balanced | undefined {
  const { measure, breaks } = text;
  const stops = [0, ...breaks.positions];
  const costOf = lineCosts(text, kind, idealLineEm(text, count));
  const steps: (Step | undefined)[][] = [[{ cost: 0, from: -1 }]];
  for (let line = 1; line <= count; line++) {
    steps.push(
      stops.map((stop, to) => {
        let best: Step | undefined;
        for (let from = to - 1; from >= line - 1; from--) {
          const start = stops[from] ?? 0;
          const widthEm = measure.widthEm(start, stop);
          if (widthEm > maxEm) break;
          const before = steps[line - 1]?.[from];
          const cost = before && before.cost + costOf(start, stop, widthEm);
          if (cost !== undefined && (!best || cost < best.cost - 1e-9)) best = { cost, from };
          if (breaks.required.has(start)) break;
        }
        return best;
      }),
    );
  }
  const found = traceBack(steps, stops, count);
  return found && { ...found, lines: found.lines.map((line) => trimmedLine(measure, line, maxEm)) };
}

function idealLineEm({ measure, breaks }: Breakable, count: number): number {
  let totalEm = 0;
  let start = 0;
  for (const end of [...breaks.required, measure.text.length]) {
    totalEm += measure.widthEm(start, end);
    start = end;
  }
  return totalEm / count || 1;
}

type LineCost = (start: number, end: number, widthEm: number) => number;

function lineCosts({ measure, breaks, sense }: Breakable, kind: LineRoom['kind'], idealEm: number): LineCost {
  const { endCost, mixCost, isWhole } = sense();
  return (start, end, widthEm) => {
    const share = widthEm / idealEm;
    const isLast = end === measure.text.length;
    const raggedness = (share - 1) ** 2 * (isLast && share < 1 ? SHORT_LAST_WEIGHT : 1);
    return raggedness + endCost(end) + mixCost(start, end) + (isWhole(start, end) ? 0 : strayCost(start, end, isLast, share < SHORT_SHARE));
  };

  function strayCost(start: number, end: number, isLast: boolean, isShort: boolean): number {
    if (!isOneWord(start, end, isShort)) return 0;
    if (isLast) return kind === 'text' ? LAST_WORD_COST : 0;
    return isShort ? STRANDED_COST : 0;
  }

  // Words of scripts without spaces are short: a short line of them looks like one.
  function isOneWord(start: number, end: number, isShort: boolean): boolean {
    const isSpaced = /\s/.test(measure.text.slice(start, end).trim());
    return !isSpaced && (isShort || !breaks.positions.some((position) => position > start && position < end));
  }
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
