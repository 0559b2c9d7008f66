import type { Breaks } from './find-breaks.js';
import type { Filled, Line } from './fill-lines.js';
import type { Measure } from './measure-text.js';

/** The same number of lines, of more equal length, broken by sense where there is a choice. Broken words stay as filled. */
export function balanceLines(measure: Measure, breaks: Breaks, filled: Filled, maxEm: number): readonly Line[] {
  if (filled.isWordBroken || filled.lines.length < 2) return filled.lines;
  const lines: Line[] = [];
  let from = 0;
  filled.lines.forEach(({ end }, index) => {
    const isParagraphEnd = breaks.required.has(end) || index === filled.lines.length - 1;
    if (!isParagraphEnd) return;
    const group = filled.lines.slice(from, index + 1);
    lines.push(...balanceGroup(measure, breaks, group, maxEm));
    from = index + 1;
  });
  return lines;
}

function balanceGroup(measure: Measure, { positions }: Breaks, group: readonly Line[], maxEm: number): readonly Line[] {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last || group.length === 1) return group;
  const stops = [first.start, ...positions.filter((position) => position > first.start && position < last.end), last.end];
  const idealEm = group.reduce((sum, { start, end }) => sum + measure.widthEm(start, end), 0) / group.length;
  const count = group.length;
  const best: Array<Array<{ cost: number; from: number } | undefined>> = [[{ cost: 0, from: -1 }]];
  for (let line = 1; line <= count; line++) {
    best[line] = stops.map((end, to) => {
      let found: { cost: number; from: number } | undefined;
      for (let from = to - 1; from >= line - 1; from--) {
        const start = stops[from] ?? 0;
        const widthEm = measure.widthEm(start, end);
        if (widthEm > maxEm) break;
        const before = best[line - 1]?.[from];
        if (!before) continue;
        const cost = before.cost + lineCost(measure.text, start, end, widthEm, idealEm, maxEm, line, count);
        if (!found || cost < found.cost - 1e-9) found = { cost, from };
      }
      return found;
    });
  }
  const lines: Line[] = [];
  let to = stops.length - 1;
  for (let line = count; line > 0; line--) {
    const from = best[line]?.[to]?.from;
    if (from === undefined) return group;
    lines.unshift({ start: stops[from] ?? 0, end: stops[to] ?? 0 });
    to = from;
  }
  return lines;
}

const CLAUSE_END = /[.?!:;,…،؛؟۔।॥、。！？：；]["'”’»)\]]*\s*$/u;
const SENTENCE_END = /[.?!…؟۔।॥。！？]["'”’»)\]]*\s*$/u;

function lineCost(
  text: string,
  start: number,
  end: number,
  widthEm: number,
  idealEm: number,
  maxEm: number,
  line: number,
  count: number,
): number {
  const off = (widthEm - idealEm) / Math.max(idealEm, 1e-6);
  const words = text.slice(start, end).trim();
  const isLast = line === count;
  let cost = off * off;
  if (isLast && !/\s/.test(words) && widthEm < 0.5 * idealEm) cost += 0.6;
  if (line === 1 && widthEm < 0.5 * idealEm) cost += 0.3;
  if (!isLast) {
    if (SENTENCE_END.test(words)) cost -= 0.16;
    else if (CLAUSE_END.test(words)) cost -= 0.08;
    else if (/(?:^|[\s(«“])\p{L}{1,2}$/u.test(words)) cost += 0.03;
  }
  return cost;
}
