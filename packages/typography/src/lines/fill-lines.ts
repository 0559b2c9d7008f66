import { findAtoms } from '../copy/find-atoms.js';
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
      const end = emergencyBreak(measure, start, position, maxEm);
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

function emergencyBreak({ text, graphemes, widthEm }: Measure, start: number, end: number, maxEm: number): number | undefined {
  const address = findAtoms(text.slice(start, end)).find((atom) => atom.kind === 'address');
  let anywhere: number | undefined;
  let inAddress: number | undefined;
  for (let index = firstAfter(graphemes, start); index < graphemes.length; index++) {
    const position = graphemes[index] ?? end;
    if (position >= end || (anywhere !== undefined && widthEm(start, position) > maxEm)) break;
    anywhere = position;
    if (address && ADDRESS_BREAK.test(text[position - 1] ?? '') && text[position] !== '/') inAddress = position;
  }
  return inAddress ?? anywhere;
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
