import { languageOf, parseTag } from './language-of.js';
import type { Script } from './script.js';
import { scripts } from './scripts/_registry.js';

const registry: Readonly<Record<string, Script>> = scripts;

/**
 * How a language is written here: by the script in its tag, else by its file in `languages/`, else by its
 * likely script (CLDR). Latin when none of these is set here.
 */
export function scriptOf(lang: string): Script {
  return findScript(lang) ?? scripts.Latn;
}

/** The same, but undefined when this package has no script for the language. */
export function findScript(lang: string): Script | undefined {
  const locale = parseTag(lang);
  const id = locale?.script ?? languageOf(lang)?.script ?? locale?.maximize().script;
  return id === undefined ? undefined : registry[id];
}
