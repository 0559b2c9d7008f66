import type { Diagnostic } from '@campaignkit/model';
import { createInstance } from 'i18next';
import ICU from 'i18next-icu';
import type { Catalog } from './build-catalog.js';
import { readMessage } from './read-message.js';

/** Where a text stands. */
export interface WordPlace {
  readonly locale: string;
  /** `toolkit` or the id of a campaign. */
  readonly file: string;
  readonly key: string;
}

export interface Translation {
  /** Null when nothing may be printed; the diagnostics say why. Never a key, never braces. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Translator {
  readonly catalog: Catalog;
  readonly translate: (place: WordPlace, values: Readonly<Record<string, string>>) => Translation;
}

/** Makes the one thing that fills ICU messages. Make it once for a catalog; it keeps what it has parsed. */
export function createTranslator(catalog: Catalog): Translator {
  const faults: string[] = [];
  const icu = new ICU({
    parseErrorHandler: (error: Error) => {
      faults.push(error.message);
      return '';
    },
  });
  const i18n = createInstance();
  // Synchronous, and nothing but the named locale: fallbacks are decided and reported by resolveMessages.
  void i18n.use(icu).init({
    initAsync: false,
    fallbackLng: false,
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    resources: Object.fromEntries(
      [...catalog.locales].map(([tag, { words }]) => [
        tag,
        Object.fromEntries([...words].map(([file, texts]) => [file, Object.fromEntries(texts)])),
      ]),
    ),
  });

  return {
    catalog,
    translate: (place, values) => {
      const text = catalog.locales.get(place.locale)?.words.get(place.file)?.get(place.key);
      if (text === undefined || text.trim() === '') return { text: null, diagnostics: [keyMissing(place, text)] };
      const { variables, fault } = readMessage(text);
      if (fault !== null) return { text: null, diagnostics: [syntax(place, text, fault)] };
      const missing = variables.filter((variable) => !Object.hasOwn(values, variable));
      if (missing.length > 0) return { text: null, diagnostics: missing.map((variable) => variableMissing(place, variable, values)) };

      faults.length = 0;
      const printed = i18n.t(place.key, { ...values, lng: place.locale, ns: place.file });
      return faults.length > 0
        ? { text: null, diagnostics: faults.map((message) => syntax(place, text, `cannot be filled (${message})`)) }
        : { text: printed, diagnostics: [] };
    },
  };
}

/** The file that holds a text. */
export function fileOf({ locale, file }: Pick<WordPlace, 'locale' | 'file'>): string {
  return `locales/${locale}/${file}.json`;
}

function at(place: WordPlace): Diagnostic['at'] {
  return { locale: place.locale, slot: place.key, file: fileOf(place) };
}

function keyMissing(place: WordPlace, text: string | undefined): Diagnostic {
  return {
    rule: 'MESSAGE_KEY_MISSING',
    severity: 'error',
    at: at(place),
    message: `"${place.key}" ${text === undefined ? 'is missing' : 'is empty'} in ${fileOf(place)}.`,
    fix: `Write "${place.key}" in ${fileOf(place)}.`,
  };
}

function variableMissing(place: WordPlace, variable: string, values: Readonly<Record<string, string>>): Diagnostic {
  const names = Object.keys(values);
  return {
    rule: 'MESSAGE_VARIABLE_MISSING',
    severity: 'error',
    at: at(place),
    message: `"${place.key}" in ${fileOf(place)} asks for {${variable}}, which nothing fills here. Available: ${names.length > 0 ? names.map((name) => `{${name}}`).join(', ') : 'none'}.`,
    fix: `Use the placeholders of the source text of "${place.key}".`,
  };
}

function syntax(place: WordPlace, text: string, fault: string): Diagnostic {
  return {
    rule: 'MESSAGE_SYNTAX',
    severity: 'error',
    at: at(place),
    message: `"${place.key}" in ${fileOf(place)} ${fault}: ${text.slice(0, 120)}`,
    fix: `Correct the text; placeholders are written {name}, as in the source text of "${place.key}".`,
  };
}
