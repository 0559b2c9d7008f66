import type { Catalog } from '@campaignkit/messages';
import { type Campaign, localeCandidates, parseTarget } from '@campaignkit/model';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard', fallback: 'none' });
/** Languages that Chromium's `Intl` cannot name. */
const UNNAMED: Readonly<Record<string, string>> = { bo: 'Tibetan' };
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** `fr-BE` → "French, Belgium", `zh-Hant-TW` → "Chinese (Traditional), Taiwan": for people who cannot read every script. */
export function nameTarget(tag: string): string {
  const { language, script, region } = parseTarget(tag);
  const named = script === undefined ? language : `${language}-${script}`;
  return `${LANGUAGES.of(named) ?? UNNAMED[named] ?? named}, ${REGIONS.of(region) ?? region}`;
}

/** Targets of all campaigns, by name; after them, for locales that none of them uses, the language in its likeliest region. */
export function offerTargets(campaigns: readonly Campaign[], catalog: Catalog): string[] {
  const targets = [...new Set(campaigns.flatMap((campaign) => campaign.targets))].filter(isTarget);
  const languages = new Set(targets.map((tag) => parseTarget(tag).language));
  const further = [...catalog.locales.keys()].filter((tag) => !languages.has(new Intl.Locale(tag).language)).map(targetOfLocale);
  return [targets, further].flatMap((tags) => tags.toSorted((a, b) => nameTarget(a).localeCompare(nameTarget(b), 'en')));
}

/** False when everything for a target is said in the source language, because nobody has translated anything yet. */
export function hasWords(tag: string, { locales }: Catalog): boolean {
  return localeCandidates(parseTarget(tag)).some((candidate) => (locales.get(candidate)?.words.size ?? 0) > 0);
}

/** `zh-Hant` → `zh-Hant-TW`: a locale in its likeliest region (CLDR). */
export function targetOfLocale(tag: string): string {
  const locale = new Intl.Locale(tag);
  const { language, script, region } = locale;
  return [language, script, region ?? locale.maximize().region ?? 'ZZ'].filter(Boolean).join('-');
}

/** A campaign with a wrong target says so in its own stories; here it only must not stand in the way. */
function isTarget(tag: string): boolean {
  try {
    parseTarget(tag);
    return true;
  } catch {
    return false;
  }
}
