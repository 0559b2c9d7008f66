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

/** Makes a speaker that collects what it could not say. */
export function createSpeaker(locale: string, translator: Translator): Speaker {
  const found = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic) => void found.set(JSON.stringify(diagnostic), diagnostic);
  const raw = (file: string, key: string) => translator.catalog.locales.get(locale)?.words.get(file)?.get(key);
  const attempt = (place: WordPlace, values: Readonly<Record<string, string>>) => {
    const { text, diagnostics } = translator.translate(place, values);
    diagnostics.forEach(report);
    return text;
  };
  return {
    locale,
    say: (file, key, values) =>
      attempt({ locale, file, key }, values) ??
      (locale === SOURCE_LOCALE ? null : attempt({ locale: SOURCE_LOCALE, file, key }, values)) ??
      '',
    has: (file, key) => raw(file, key) !== undefined,
    raw,
    report,
    diagnostics: () => [...found.values()],
  };
}
