import type { Records } from '@campaignkit/knowledge';
import { checkMessages } from '@campaignkit/lint';
import { type Catalog, SOURCE_LOCALE } from '@campaignkit/messages';
import type { Diagnostic } from '@campaignkit/model';

export interface WordsRequest {
  readonly campaign: string;
  readonly message: string;
  /** Locale whose words are printed. */
  readonly locale: string;
  readonly catalog: Catalog;
  readonly records: Records;
}

/** Judges each message in each locale once: its words are the same in every template and format. */
export function createWordCheck(): (request: WordsRequest) => readonly Diagnostic[] {
  const known = new WeakMap<Catalog, Map<string, readonly Diagnostic[]>>();
  return (request) => {
    const { campaign, message, locale, catalog } = request;
    const judged = known.get(catalog) ?? new Map<string, readonly Diagnostic[]>();
    known.set(catalog, judged);
    const key = `${campaign} ${message} ${locale}`;
    const found = judged.get(key) ?? checkWords(request);
    judged.set(key, found);
    return found;
  };
}

/** Judges the words that one piece prints: those of its message, and those of the toolkit. */
function checkWords({ campaign, message, locale, catalog, records }: WordsRequest): Diagnostic[] {
  const titles = [...records.contacts.map(({ name }) => name), ...records.laws.flatMap(({ act }) => Object.values(act))];
  const ofMessage = (key: string) => key.startsWith(`${message}.`);
  const judge = (name: string, messages: readonly string[], isPrinted: (key: string) => boolean) =>
    checkMessages({
      locale,
      file: `locales/${locale}/${name}.json`,
      texts: wordsOf(catalog, locale, name, isPrinted),
      source: wordsOf(catalog, SOURCE_LOCALE, name, isPrinted),
      messages,
      titles,
    });
  return [...judge(campaign, [message], ofMessage), ...judge('toolkit', [], () => true)];
}

function wordsOf(catalog: Catalog, locale: string, name: string, isPrinted: (key: string) => boolean): Record<string, string> {
  return Object.fromEntries([...(catalog.locales.get(locale)?.words.get(name) ?? [])].filter(([key]) => isPrinted(key)));
}
