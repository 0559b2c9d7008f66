import LineBreaker from 'linebreak';
import { addDictionaryBreaks } from './dictionary-breaks.js';
import { findAtoms } from '../copy/find-atoms.js';
import { isInsideNumber } from './number-words.js';

export interface Breaks {
  /** Where a line may end, in order; the end of the text is the last. */
  readonly positions: readonly number[];
  /** Where a line must end. */
  readonly required: ReadonlySet<number>;
}

export interface BreakOptions {
  /** No break between letters without a space, as Korean is set. */
  readonly keepAll: boolean;
  /** No break between the parts of a compound, as headlines are set. */
  readonly keepCompounds: boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{Nd}/u;

/** Break opportunities: UAX #14, words of scripts without spaces, and no break in addresses, numbers (of figures or in words) and ranges. */
export function findBreaks(text: string, { keepAll, keepCompounds }: BreakOptions): Breaks {
  const positions = new Set<number>();
  const required = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position === 0 || next.position >= text.length) continue;
    positions.add(next.position);
    if (text[next.position - 1] === '\n') required.add(next.position);
  }
  addDictionaryBreaks(positions, text, { keepCompounds });
  for (const { start, end } of findAtoms(text)) for (let index = start + 1; index < end; index++) positions.delete(index);
  for (const position of positions) {
    const before = text[position - 1] ?? '';
    const after = text[position] ?? '';
    const isRange = DIGIT.test(after) && /[-\u2010-\u2014/]/.test(before) && DIGIT.test(text[position - 2] ?? '');
    if (isRange || isInsideNumber(text, position) || (keepAll && LETTER.test(before) && LETTER.test(after))) positions.delete(position);
  }
  return { positions: [...positions, text.length].sort((a, b) => a - b), required };
}
