import type { Script } from './script.js';
import { scripts } from './scripts/_registry.js';

const registry: Readonly<Record<string, Script>> = scripts;

/**
 * How a language is written here: by the script in its tag, else by the language lists of the scripts,
 * else by the likely script of the language (CLDR). Latin when none of these is set here.
 */
export function scriptOf(lang: string): Script {
  return findScript(lang) ?? scripts.Latn;
}

/** The same, but undefined when this package has no script for the language. */
export function findScript(lang: string): Script | undefined {
  const locale = parseTag(lang);
  if (!locale) return undefined;
  if (locale.script) return registry[locale.script];
  return Object.values(registry).find(({ languages }) => languages.includes(locale.language)) ?? registry[locale.maximize().script ?? ''];
}

function parseTag(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
