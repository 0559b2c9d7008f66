import type { Language } from './language.js';
import { languages } from './languages/_registry.js';

const registry: Readonly<Record<string, Language>> = languages;

/** What is known here of a language: the file of its tag with its likely script (CLDR), or with its region, or of the language alone. */
export function languageOf(lang: string): Language | undefined {
  const locale = parseTag(lang);
  if (!locale) return undefined;
  const { language, region } = locale;
  return registry[`${language}-${locale.maximize().script}`] ?? registry[`${language}-${region}`] ?? registry[language];
}

const parsed = new Map<string, Intl.Locale | undefined>();
/** Tags come from a few locales; nobody needs more of them at once. */
const KEPT_TAGS = 200;

/** Undefined when it is not well-formed BCP 47. */
export function parseTag(lang: string): Intl.Locale | undefined {
  if (!parsed.has(lang)) {
    if (parsed.size >= KEPT_TAGS) parsed.clear();
    parsed.set(lang, readTag(lang));
  }
  return parsed.get(lang);
}

function readTag(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
