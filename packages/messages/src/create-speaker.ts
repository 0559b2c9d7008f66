import type { Diagnostic } from '@campaignkit/model';
import { SOURCE_LOCALE } from './build-catalog.js';
import type { Translator, WordPlace } from './create-translator.js';

/** Says texts of one locale; where one cannot be said, the source's words and a finding. */
export interface Speaker {
  readonly locale: string;
  readonly say: (file: string, key: string, values: Readonly<Record<string, string>>) => string;
  readonly has: (file: string, key: string) => boolean;
  /** The untouched ICU message of the locale. */
  readonly raw: (file: string, key: string) => string | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Every finding so far, each once. */
  readonly diagnostics: () => Diagnostic[];
}

/**
 * Makes a speaker that collects what it could not say. A file that the locale lacks is spoken by its parent (`fr-BE`, then
 * `fr`), else by the source; a key that a file lacks is an error, and the source's words stand in.
 */
export function createSpeaker(locale: string, translator: Translator): Speaker {
  const { locales } = translator.catalog;
  const found = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic) => void found.set(JSON.stringify(diagnostic), diagnostic);
  const localeFor = (file: string) => parentsOf(locale).find((tag) => locales.get(tag)?.words.has(file));
  const raw = (file: string, key: string) =>
    locales
      .get(localeFor(file) ?? locale)
      ?.words.get(file)
      ?.get(key);
  const attempt = (place: WordPlace, values: Readonly<Record<string, string>>) => {
    const { text, diagnostics } = translator.translate(place, values);
    diagnostics.forEach(report);
    return text;
  };
  return {
    locale,
    say: (file, key, values) => {
      const own = localeFor(file);
      if (own === undefined) report(fileMissing(locale, file));
      const text = own === undefined ? null : attempt({ locale: own, file, key }, values);
      return text ?? (own === SOURCE_LOCALE ? null : attempt({ locale: SOURCE_LOCALE, file, key }, values)) ?? '';
    },
    has: (file, key) => raw(file, key) !== undefined,
    raw,
    report,
    diagnostics: () => [...found.values()],
  };
}

/** `sr-Latn-RS` → `sr-Latn-RS`, `sr-Latn`, `sr` */
function parentsOf(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function fileMissing(locale: string, file: string): Diagnostic {
  const name = `locales/${locale}/${file}.json`;
  return {
    rule: 'LOCALE_FALLBACK',
    severity: 'warning',
    at: { locale, file: name },
    message: `There is no ${name}. What it would say is said in "${SOURCE_LOCALE}".`,
    fix: `Write ${name} with the keys of locales/${SOURCE_LOCALE}/${file}.json.`,
  };
}
