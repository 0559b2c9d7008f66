import { CampaignError } from './errors.js';

/** A locale plus a region, `fr-BE`: words come from the locale, contacts and law from the region, `Intl` gets the whole. */
export interface Target {
  /** BCP 47 tag with a region, as written: `fr-BE`, `pt-BR`, `sr-Latn-RS`. */
  readonly tag: string;
  readonly language: string;
  readonly script?: string;
  /** ISO 3166-1 alpha-2, or `XA` for fictional test records. */
  readonly region: string;
}

/**
 * Reads a target tag.
 * @throws {CampaignError} TARGET_UNKNOWN when it is no BCP 47 tag or names no region.
 */
export function parseTarget(tag: string): Target {
  const locale = readTag(tag);
  if (!locale?.region || !isRegion(locale.region)) {
    throw new CampaignError('TARGET_UNKNOWN', `"${tag}" is not a target. Expected a language and a region, such as "fr-BE".`, {
      fix: adviceFor(locale),
    });
  }
  return { tag, language: locale.language, ...(locale.script ? { script: locale.script } : {}), region: locale.region };
}

function adviceFor(locale: Intl.Locale | undefined): string {
  if (!locale) return 'Write a BCP 47 tag: language, "-", two-letter region.';
  if (locale.region) return `"${locale.region}" is no region. Use a two-letter code of ISO 3166-1.`;
  return `Add the region whose helplines and law the piece prints, such as "${locale.language}-${guessRegion(locale)}".`;
}

/** CLDR, and with it `Intl`, says `fil` where others say `tl`: words are found under both. */
const OTHER_CODES: Readonly<Record<string, string>> = { fil: 'tl' };

/**
 * Locale folders to look in for a target's words, longest first; the script is the likely one (CLDR) where the tag names none:
 * `zh-TW` → `zh-TW`, `zh-Hant`, `zh`.
 */
export function localeCandidates(target: Target): string[] {
  const { tag, language, region } = target;
  const script = target.script ?? new Intl.Locale(tag).maximize().script;
  const candidates = [tag, script && `${language}-${script}`, `${language}-${region}`, language, OTHER_CODES[language]];
  return [...new Set(candidates.filter((each) => each !== undefined))];
}

/**
 * The tag of the words that a target got from a locale, for `Intl` and for `lang`: the target's own, or, where another language stands
 * in, that language in the target's region: `km-KH` that speaks `en` → `en-KH`.
 */
export function spokenTag(target: Target, locale: string): string {
  const { language } = new Intl.Locale(locale);
  return language === target.language ? target.tag : new Intl.Locale(locale, { region: target.region }).toString();
}

function readTag(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return [tag, withUsualCode(tag, locale.language)].includes(locale.toString()) ? locale : undefined;
  } catch {
    return undefined;
  }
}

function withUsualCode(tag: string, language: string): string {
  const other = OTHER_CODES[language];
  return other === undefined ? tag : tag.replace(other, language);
}

/** CLDR names every region of ISO 3166-1, and `XA` for tests. */
function isRegion(region: string): boolean {
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(region) !== undefined;
}

function guessRegion(locale: Intl.Locale): string {
  return locale.maximize().region ?? 'GB';
}
