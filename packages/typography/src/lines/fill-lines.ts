import { type Atom, findAtoms } from '../copy/find-atoms.js';
import type { Breaks } from '../line-breaking/find-breaks.js';
import type { Measure } from '../shaping/measure-text.js';

export interface Line {
  readonly start: number;
  readonly end: number;
  /** The full-width sign at its end is set half wide, because the line has no room for it. */
  readonly trimsEnd?: boolean;
}

export interface Filled {
  readonly lines: readonly Line[];
  /** A word was wider than the line and had to be broken. */
  readonly isWordBroken: boolean;
}

const ADDRESS_BREAK = /[/.\-?&=]/;

/** Fills each line as far as it goes. A word wider than a line breaks between graphemes, an address after its delimiters. */
export function fillLines(measure: Measure, { positions, required }: Breaks, maxEm: number): Filled {
  const lines: Line[] = [];
  const addresses = once(() => findAtoms(measure.text).filter(({ kind }) => kind === 'address'));
  let isWordBroken = false;
  let start = 0;
  let fitting = 0;
  const push = (end: number) => {
    lines.push(trimmedLine(measure, { start, end }, maxEm));
    start = end;
    fitting = end;
  };
  for (const position of positions) {
    if (measure.widthEm(start, position) > maxEm && fitting > start) push(fitting);
    while (measure.widthEm(start, position) > maxEm) {
      const end = emergencyBreak(measure, addresses, start, position, maxEm);
      if (end === undefined) break;
      isWordBroken = true;
      push(end);
    }
    fitting = position;
    if (required.has(position)) push(position);
  }
  if (start < measure.text.length) push(measure.text.length);
  return { lines, isWordBroken: isWordBroken || lines.some((line) => measure.widthEm(line.start, line.end) > maxEm) };
}

/** The line, with the sign at its end set half wide where it does not fit whole (CSS Text 4, 8.4). */
export function trimmedLine({ widthEm, endTrimEm }: Measure, line: Line, maxEm: number): Line {
  const trimEm = endTrimEm(line.start, line.end);
  return trimEm > 0 && widthEm(line.start, line.end) + trimEm > maxEm ? { ...line, trimsEnd: true } : line;
}

/** CSS Text 3, 5.5, overflow-wrap: anywhere; an address rather ends after one of its delimiters. */
function emergencyBreak(
  { text, graphemes, widthEm }: Measure,
  addresses: () => readonly Atom[],
  start: number,
  end: number,
  maxEm: number,
): number | undefined {
  const fits = (index: number) => widthEm(start, graphemes[index] ?? end) <= maxEm;
  let low = firstAfter(graphemes, start);
  let high = firstAfter(graphemes, end - 1);
  if (low >= high) return undefined;
  // One grapheme goes into every line, however narrow it is.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const furthest = graphemes[low] ?? end;
  const address = addresses().find((atom) => atom.start < furthest && atom.end > furthest);
  for (let at = furthest; address && at > Math.max(start, address.start); at--) {
    if (ADDRESS_BREAK.test(text[at - 1] ?? '') && text[at] !== '/') return at;
  }
  return furthest;
}

function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
