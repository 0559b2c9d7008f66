import type { Records } from '@campaignkit/knowledge';
import { type Catalog, SOURCE_LOCALE } from '@campaignkit/messages';
import type { Diagnostic } from '@campaignkit/model';
import { checkMessages } from './check-messages.js';

/** One locale file of a catalogue. */
export interface LocaleFileRequest {
  readonly catalog: Catalog;
  /** Their names of laws and services are quoted as they are. */
  readonly records: Records;
  readonly locale: string;
  /** Id of a campaign, or `toolkit`. */
  readonly name: string;
  /** Ids of the campaign's messages; empty for the words of the toolkit itself. */
  readonly messages: readonly string[];
  /** Which keys are judged. @default all */
  readonly isPrinted?: (key: string) => boolean;
}

/** Judges the words of a campaign, or of the toolkit, in one locale, beside what the source says. */
export function checkLocaleFile({ catalog, records, locale, name, messages, isPrinted = () => true }: LocaleFileRequest): Diagnostic[] {
  const wordsIn = (tag: string) =>
    Object.fromEntries([...(catalog.locales.get(tag)?.words.get(name) ?? [])].filter(([key]) => isPrinted(key)));
  const titles = [...records.contacts.map((contact) => contact.name), ...records.laws.flatMap(({ act }) => Object.values(act))];
  const file = `locales/${locale}/${name}.json`;
  return checkMessages({ locale, file, texts: wordsIn(locale), source: wordsIn(SOURCE_LOCALE), messages, titles });
}
