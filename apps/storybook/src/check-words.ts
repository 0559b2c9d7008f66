import type { Records } from '@campaignkit/knowledge';
import { checkLocaleFile } from '@campaignkit/lint';
import { type Catalog, checkSourceWords } from '@campaignkit/messages';
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
  const isPrinted = (key: string) => key.startsWith(`${message}.`);
  return [
    ...checkSourceWords(catalog, campaign, message),
    ...checkLocaleFile({ catalog, records, locale, name: campaign, messages: [message], isPrinted }),
    ...checkLocaleFile({ catalog, records, locale, name: 'toolkit', messages: [] }),
  ];
}
