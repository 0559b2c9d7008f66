import { CampaignError, type Locale, parseLocale } from '@campaignkit/model';
import { parseWords } from './parse-words.js';

/** The locale that every other one is translated from, and that stands in for missing words. */
export const SOURCE_LOCALE = 'en';

/** A file under `locales/`, already read. */
export interface CatalogFile {
  /** `locales/fr/sextortion-for-money.json`; anything may stand before `locales/`. */
  readonly path: string;
  readonly text: string;
}

export interface CatalogLocale {
  readonly locale: Locale;
  /** Words by file (`toolkit` or the id of a campaign) and key. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** All words of all locales. */
export interface Catalog {
  readonly locales: ReadonlyMap<string, CatalogLocale>;
}

const MAX_FILE_CHARS = 1_000_000;

/**
 * Reads the files of `locales/`. A folder is a locale because it holds `locale.json`.
 * @throws {CampaignError} CATALOG_INVALID (file, line, column), LOCALE_INVALID or LOCALE_MISSING.
 * @example buildCatalog([{ path: 'locales/en/locale.json', text }, { path: 'locales/en/toolkit.json', text }])
 */
export function buildCatalog(files: readonly CatalogFile[]): Catalog {
  const placed = files.map(placeFile);
  const tags = [...new Set(placed.map(({ tag }) => tag))].sort();
  const locales = new Map(
    tags.map((tag) => [
      tag,
      buildLocale(
        tag,
        placed.filter((file) => file.tag === tag),
      ),
    ]),
  );
  if (!locales.has(SOURCE_LOCALE)) {
    throw new CampaignError(
      'LOCALE_MISSING',
      `No locales/${SOURCE_LOCALE}/locale.json among ${files.length} files. Every text is translated from "${SOURCE_LOCALE}".`,
      {
        fix: `Hand in the folder locales/${SOURCE_LOCALE}, too.`,
      },
    );
  }
  return { locales };
}

interface PlacedFile extends CatalogFile {
  readonly tag: string;
  readonly name: string;
}

function placeFile(file: CatalogFile): PlacedFile {
  const place = /(?:^|[\\/])locales[\\/]([A-Za-z0-9-]+)[\\/]([a-z0-9-]+)\.json$/.exec(file.path);
  if (!place?.[1] || !place[2]) {
    throw new CampaignError(
      'CATALOG_INVALID',
      `"${file.path}" is not a file of words. Expected locales/<tag>/<campaign>.json, such as locales/fr/toolkit.json.`,
      {
        fix: 'Move or rename the file.',
      },
    );
  }
  if (file.text.length > MAX_FILE_CHARS) {
    throw new CampaignError('CATALOG_INVALID', `${file.path} has ${file.text.length} characters. Expected at most ${MAX_FILE_CHARS}.`, {
      fix: 'Split the campaign.',
    });
  }
  return { ...file, tag: place[1], name: place[2] };
}

function buildLocale(tag: string, files: readonly PlacedFile[]): CatalogLocale {
  const description = files.find(({ name }) => name === 'locale');
  if (!description) {
    throw new CampaignError(
      'LOCALE_MISSING',
      `The folder of ${files[0]?.path ?? tag} holds words but no locale.json, so nothing says how "${tag}" is written.`,
      {
        fix: `Add locales/${tag}/locale.json; compare with locales/${SOURCE_LOCALE}/locale.json.`,
      },
    );
  }
  const locale = parseLocale(parseJson(description), description.path);
  if (locale.tag !== tag) {
    throw new CampaignError('LOCALE_INVALID', `${description.path}: tag is "${locale.tag}". Expected "${tag}", as the folder is called.`, {
      fix: 'Make tag and folder the same.',
    });
  }
  const words = files.filter(({ name }) => name !== 'locale').map(({ name, text, path }) => [name, parseWords(text, path)] as const);
  return { locale, words: new Map(words) };
}

function parseJson({ path, text }: CatalogFile): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CampaignError('CATALOG_INVALID', `${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      fix: 'Correct the JSON at this place.',
      cause,
    });
  }
}
