import { checkLocaleFile } from '@campaignkit/lint';
import { type Catalog, completeness, SOURCE_LOCALE } from '@campaignkit/messages';
import type { Records } from '@campaignkit/knowledge';
import type { Campaign, Diagnostic } from '@campaignkit/model';

export interface WordsRequest {
  readonly campaign: Campaign;
  readonly catalog: Catalog;
  /** Locales whose words are printed. */
  readonly locales: readonly string[];
  readonly records: Records;
}

/** Judges the words of a campaign and of the toolkit in some locales. */
export function checkWords({ campaign, catalog, locales, records }: WordsRequest): Diagnostic[] {
  const messages = campaign.messages.map(({ id }) => id);
  return locales.flatMap((locale) =>
    [campaign.id, 'toolkit'].flatMap((name) => [
      ...checkLocaleFile({ catalog, records, locale, name, messages: name === 'toolkit' ? [] : messages }),
      ...unknownKeys(catalog, locale, name),
    ]),
  );
}

/** A key that the source does not have is never printed: most often a typing error in a key that is then missing. */
function unknownKeys(catalog: Catalog, locale: string, name: string): Diagnostic[] {
  const file = `locales/${locale}/${name}.json`;
  return completeness(catalog, locale, name).unknown.map((key) => ({
    rule: 'MESSAGE_KEY_UNKNOWN',
    severity: 'warning',
    at: { locale, slot: key, file },
    message: `"${key}" in ${file} is not in locales/${SOURCE_LOCALE}/${name}.json, so it is never printed.`,
    fix: 'Correct the key, or delete the line.',
  }));
}
