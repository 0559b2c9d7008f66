import type { Catalog } from '@campaignkit/messages';
import { type Campaign, parseTarget } from '@campaignkit/model';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** `fr-BE` → "French, Belgium": for people who cannot read every script. */
export function nameTarget(tag: string): string {
  const { language, region } = parseTarget(tag);
  return `${LANGUAGES.of(language) ?? language}, ${REGIONS.of(region) ?? region}`;
}

/** Targets of all campaigns; then, for locales that none of them uses, the language in its likeliest region. */
export function offerTargets(campaigns: readonly Campaign[], catalog: Catalog): string[] {
  const targets = [...new Set(campaigns.flatMap((campaign) => campaign.targets))].filter(isTarget);
  const languages = new Set(targets.map((tag) => parseTarget(tag).language));
  const further = [...catalog.locales.keys()].map((tag) => new Intl.Locale(tag)).filter(({ language }) => !languages.has(language));
  return [...targets, ...further.map((locale) => withRegion(locale))].sort((a, b) => nameTarget(a).localeCompare(nameTarget(b), 'en'));
}

function withRegion(locale: Intl.Locale): string {
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
