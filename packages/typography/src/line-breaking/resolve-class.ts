// UAX #14, 6.1, LB1: resolve the classes that depend on context.
import { lineBreakClassOf } from './line-break-class.js';

const MARK = /^[\p{Mn}\p{Mc}]$/u;

/** The class of a code point after LB1. SA stays a letter here: dictionaries break between its words (`complex-context.ts`). */
export function resolveClass(codePoint: number, conditionalStarter: 'NS' | 'ID'): string {
  const found = lineBreakClassOf(codePoint);
  if (found === 'AI' || found === 'SG' || found === 'XX') return 'AL';
  if (found === 'CJ') return conditionalStarter;
  if (found === 'SA') return MARK.test(String.fromCodePoint(codePoint)) ? 'CM' : 'AL';
  return found;
}
