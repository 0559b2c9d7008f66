import type { Breaks } from '../line-breaking/find-breaks.js';
import type { Measure } from '../shaping/measure-text.js';
import { addressBreaks } from './address-breaks.js';
import { overflowWrap } from './overflow-wrap.js';

export interface Line {
  readonly start: number;
  readonly end: number;
  /** The full-width bracket at its end is set half wide, because the line has no room for it. */
  readonly trimsEnd?: boolean;
}

export interface Filled {
  readonly lines: readonly Line[];
  /** A word was wider than the line and had to be broken. */
  readonly isWordBroken: boolean;
}

/** Fills each line as far as it goes. A word wider than a line breaks between graphemes. */
export function fillLines(measure: Measure, { positions, required, addresses }: Breaks, maxEm: number): Filled {
  const lines: Line[] = [];
  const inAddresses = addresses.flatMap((address) => addressBreaks(measure.text, address, maxEm, measure.widthEm));
  let isWordBroken = inAddresses.length > 0;
  let start = 0;
  let fitting = 0;
  const push = (end: number) => {
    lines.push(trimmedLine(measure, { start, end }, maxEm));
    start = end;
    fitting = end;
  };
  for (const position of merged(positions, inAddresses)) {
    if (measure.widthEm(start, position) > maxEm && fitting > start) push(fitting);
    while (measure.widthEm(start, position) > maxEm) {
      const end = overflowWrap(measure, start, position, maxEm);
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

/** The line, with the bracket at its end set half wide where it does not fit whole (CSS Text 4, 8.4). */
export function trimmedLine({ widthEm, endTrimEm }: Measure, line: Line, maxEm: number): Line {
  const trimEm = endTrimEm(line.start, line.end);
  return trimEm > 0 && widthEm(line.start, line.end) + trimEm > maxEm ? { ...line, trimsEnd: true } : line;
}

function merged(positions: readonly number[], more: readonly number[]): readonly number[] {
  return more.length === 0 ? positions : [...new Set([...positions, ...more])].sort((a, b) => a - b);
}
