import { type Diagnostic, localeCandidates, type Target } from '@campaignkit/model';
import { type Catalog, SOURCE_LOCALE } from './build-catalog.js';

/** The longest matching folder that has words for the campaign, else the source, reported. */
export function chooseLocale(target: Target, campaign: string, catalog: Catalog): { tag: string; diagnostics: Diagnostic[] } {
  const candidates = localeCandidates(target);
  const found = candidates.find((tag) => catalog.locales.get(tag)?.words.has(campaign));
  if (found !== undefined) return { tag: found, diagnostics: [] };
  const existing = candidates.find((tag) => catalog.locales.has(tag));
  return {
    tag: SOURCE_LOCALE,
    diagnostics: [
      {
        rule: 'LOCALE_FALLBACK',
        severity: 'warning',
        at: { target: target.tag, locale: existing ?? target.language, file: `locales/${existing ?? target.language}/${campaign}.json` },
        message: `${existing ? `locales/${existing} has no words for "${campaign}"` : `There is no locale for "${target.tag}"`}. The piece speaks "${SOURCE_LOCALE}".`,
        fix: existing
          ? `Write locales/${existing}/${campaign}.json with the keys of locales/${SOURCE_LOCALE}/${campaign}.json.`
          : `Add locales/${target.language}/locale.json and locales/${target.language}/${campaign}.json.`,
      },
    ],
  };
}
