import type { Contact, ContactKind, Target } from '@campaignkit/model';

const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** The region of a target, then the pseudo-region of its union. */
export function localRegions(target: Target): readonly string[] {
  return EU_MEMBERS.has(target.region) ? [target.region, 'EU'] : [target.region];
}

/** Services that answer everywhere, and directories of those that do not. */
export const WORLD: readonly string[] = ['ZZ'];

/** The record that serves a reader best: of the first region that has one, in the target's language if any is. Withheld ones never. */
export function findContact(
  kind: ContactKind,
  regions: readonly string[],
  target: Target,
  contacts: readonly Contact[],
): Contact | undefined {
  for (const region of regions) {
    const candidates = contacts.filter((contact) => contact.country === region && contact.kind === kind && contact.withheld === null);
    const [best] = candidates.toSorted((a, b) => rank(a, target) - rank(b, target));
    if (best) return best;
  }
  return undefined;
}

/** True when the record names the target's language among those served. */
export function servesLanguage(contact: Contact, target: Target): boolean {
  return contact.languages.some((language) => languageOf(language) === languageOf(target.language));
}

const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const satisfies Record<Contact['confidence'], number>;

/** Smaller is better; equal ones keep the order of the file. */
function rank(contact: Contact, target: Target): number {
  return (servesLanguage(contact, target) ? 0 : 100) + CONFIDENCE[contact.confidence] * 10 + (contact.phone === null ? 1 : 0);
}

/** Records say "no" where a target says "nb" or "nn". */
function languageOf(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
