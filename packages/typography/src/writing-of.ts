import { findScript } from './script-of.js';
import { resolveScript } from './resolve-script.js';
import type { Script } from './script.js';
import { scripts } from './scripts/_registry.js';
import { codePointScript } from './shaping/code-point-script.js';

/** How a text is written: as its language is, or, where nothing is known of the language, as most of its letters are. */
export function writingOf(lang: string, text: string): { readonly script: Script; readonly isLanguageKnown: boolean } {
  const known = findScript(lang);
  return known ? { script: known, isLanguageKnown: true } : { script: mainScript(text), isLanguageKnown: false };
}

function mainScript(text: string): Script {
  const counts = new Map<Script, number>();
  for (const character of text) {
    const unicodeScript = codePointScript(character);
    const script = unicodeScript === undefined ? undefined : resolveScript(unicodeScript, scripts.Latn);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].reduce((most, count) => (count[1] > most[1] ? count : most), [scripts.Latn as Script, 0] as const)[0];
}
