// UAX #14, 6.1, LB9 and LB10: combining marks and joiners belong to the character before them; without one they are letters.
import type { LineBreakTailoring } from './css-line-break.js';
import { isEastAsian } from './line-break-class.js';
import type { LineBreakUnit } from './line-break-rule.js';
import { resolveClass } from './resolve-class.js';

const NO_BASE = new Set(['BK', 'CR', 'LF', 'NL', 'SP', 'ZW']);
const INITIAL = /^\p{Pi}$/u;
const FINAL = /^\p{Pf}$/u;

export function combineMarks(text: string, tailoring: LineBreakTailoring): LineBreakUnit[] {
  const units: LineBreakUnit[] = [];
  let start = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = resolveClass(codePoint, tailoring);
    const base = units.at(-1);
    const isMark = found === 'CM' || found === 'ZWJ';
    if (isMark && base && !NO_BASE.has(base.lineBreak)) units[units.length - 1] = { ...base, endsWithZwj: found === 'ZWJ' };
    else units.push(unitOf(character, codePoint, start, isMark ? 'AL' : found, found === 'ZWJ'));
    start += character.length;
  }
  return units;
}

function unitOf(character: string, codePoint: number, start: number, lineBreak: string, endsWithZwj: boolean): LineBreakUnit {
  const isQuote = lineBreak === 'QU';
  return {
    start,
    lineBreak,
    codePoint,
    isEastAsian: isEastAsian(codePoint),
    isInitialQuote: isQuote && INITIAL.test(character),
    isFinalQuote: isQuote && FINAL.test(character),
    endsWithZwj,
  };
}
