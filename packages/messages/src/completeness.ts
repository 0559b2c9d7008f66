import { type Catalog, SOURCE_LOCALE } from './build-catalog.js';

/** How far a locale has the words of a campaign. */
export interface Completeness {
  readonly total: number;
  readonly translated: number;
  /** Keys of the source without words here. */
  readonly missing: readonly string[];
  /** Keys here that the source does not have. */
  readonly unknown: readonly string[];
}

/** Compares a locale with the source. `campaign` may be `toolkit`. */
export function completeness(catalog: Catalog, locale: string, campaign: string): Completeness {
  const source = catalog.locales.get(SOURCE_LOCALE)?.words.get(campaign) ?? new Map<string, string>();
  const words = catalog.locales.get(locale)?.words.get(campaign) ?? new Map<string, string>();
  const missing = [...source.keys()].filter((key) => (words.get(key) ?? '').trim() === '');
  return {
    total: source.size,
    translated: source.size - missing.length,
    missing,
    unknown: [...words.keys()].filter((key) => !source.has(key)),
  };
}
