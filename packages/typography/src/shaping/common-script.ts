// UAX #24, 5.2: what all scripts share takes the script before it, at the start of the text the one after it.
import { codePointScript } from './code-point-script.js';

export function resolveCommonScripts(found: readonly (string | undefined)[], fallback: string): string[] {
  let current = found.find((script) => script !== undefined) ?? fallback;
  return found.map((script) => (current = script ?? current));
}

/** Script of the first character of a grapheme that has one of its own. */
export function graphemeScript(grapheme: string): string | undefined {
  for (const character of grapheme) {
    const script = codePointScript(character);
    if (script !== undefined) return script;
  }
  return undefined;
}
