// UAX #14, 6.1, LB1: resolve the classes that depend on context.
import type { LineBreakTailoring } from './css-line-break.js';
import { lineBreakClassOf } from './line-break-class.js';

const MARK = /^[\p{Mn}\p{Mc}]$/u;

/** The class of a code point after LB1. SA stays a letter here: dictionaries break between its words (`complex-context.ts`). */
export function resolveClass(codePoint: number, tailoring: LineBreakTailoring): string {
  const found = lineBreakClassOf(codePoint);
  if (found === 'AI' || found === 'SG' || found === 'XX') return 'AL';
  if (found === 'SA') return MARK.test(String.fromCodePoint(codePoint)) ? 'CM' : 'AL';
  return tailoring(codePoint, found);
}
