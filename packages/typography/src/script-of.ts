import { languageOf, parseTag } from './language-of.js';
import { coveringScripts } from './resolve-script.js';
import type { Script } from './script.js';
import { scripts } from './scripts/_registry.js';

const registry: Readonly<Record<string, Script>> = scripts;

/**
 * How a language is written here: by the script in its tag, else by its file in `languages/`, else by its
 * likely script (CLDR), with the line height that the language asks for. Latin when none of these is set here.
 */
export function scriptOf(lang: string): Script {
  return findScript(lang) ?? scripts.Latn;
}

/** The same, but undefined when this package has no script for the language. */
export function findScript(lang: string): Script | undefined {
  const script = findOwnScript(lang);
  const lineHeight = languageOf(lang)?.lineHeight;
  return script && lineHeight ? { ...script, lineHeight } : script;
}

function findOwnScript(lang: string): Script | undefined {
  const locale = parseTag(lang);
  if (!locale) return undefined;
  const likely = locale.maximize();
  const own = registry[languageOf(`${likely.language}-${likely.script ?? 'Zyyy'}`)?.script ?? ''];
  // A tag says Arab where the language is written in its Nastaliq style too.
  if (own && (locale.script === undefined || own.covers.includes(locale.script))) return own;
  const id = likely.script ?? '';
  return registry[id] ?? coveringScripts(id)[0];
}
