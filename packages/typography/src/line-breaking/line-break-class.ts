// UAX #14, section 5: the line breaking class of each code point; UAX #11: which are wide.
import { EAST_ASIAN_RUNS, LINE_BREAK_CLASSES, LINE_BREAK_RUNS } from './_line-break-data.js';

interface Runs {
  readonly starts: readonly number[];
  readonly values: readonly string[];
}

const CLASSES = LINE_BREAK_CLASSES.trim().split(' ');
const FIRST_PUNCTUATION = 26;
const PUNCTUATION = '!#$%&()*+,-./:;<=>?@[]^_`{|}~';

let classRuns: Runs | undefined;
let wideRuns: Runs | undefined;

/** Line_Break of a code point as LineBreak.txt gives it, before LB1 resolves it: `AL`, `SA`, `CJ`. */
export function lineBreakClassOf(codePoint: number): string {
  classRuns ??= readRuns(LINE_BREAK_RUNS.matchAll(/([0-9a-z]+)([^0-9a-z])/g), ([, , sign = '']) => CLASSES[indexOf(sign)] ?? 'XX');
  return valueAt(classRuns, codePoint);
}

/** True for East_Asian_Width fullwidth, wide and halfwidth: `$EastAsian` in the rules of UAX #14. */
export function isEastAsian(codePoint: number): boolean {
  wideRuns ??= readRuns(EAST_ASIAN_RUNS.matchAll(/([0-9a-z]+) /g), (_, index) => (index % 2 === 1 ? 'wide' : ''));
  return valueAt(wideRuns, codePoint) === 'wide';
}

function indexOf(sign: string): number {
  return /[A-Z]/.test(sign) ? sign.charCodeAt(0) - 65 : FIRST_PUNCTUATION + PUNCTUATION.indexOf(sign);
}

function readRuns(matches: Iterable<RegExpMatchArray>, valueOf: (match: RegExpMatchArray, index: number) => string): Runs {
  const starts: number[] = [];
  const values: string[] = [];
  let start = 0;
  for (const match of matches) {
    values.push(valueOf(match, starts.length));
    starts.push(start);
    start += Number.parseInt(match[1] ?? '', 36);
  }
  return { starts, values };
}

function valueAt({ starts, values }: Runs, codePoint: number): string {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > codePoint) high = middle;
    else low = middle;
  }
  return values[low] ?? '';
}
