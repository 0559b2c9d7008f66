import type { Records } from '@campaignkit/knowledge';
import { buildCatalog, createTranslator, type Translator } from '@campaignkit/messages';
import type { Campaign, Format, LoadedBrand, Look, Template } from '@campaignkit/model';
import { createFontLibrary, type FontLibrary, type FontLoader } from '@campaignkit/typography';
import { createWordCheck } from './check-words.js';
import type { PieceOrder, Shelves } from './choose-piece.js';
import { type MadePiece, makePiece } from './make-piece.js';
import type { ProjectFiles } from './project-files.js';
import type { FileMaker } from './export/file-maker.js';
import { loadBrandFiles, type LogoDecoder, NO_BRAND, readBrandOf } from './read-brands.js';
import { readCampaigns } from './read-campaigns.js';

export interface WorkshopMaterial {
  readonly files: ProjectFiles;
  readonly records: Records;
  readonly formats: Readonly<Record<string, Format>>;
  readonly looks: Readonly<Record<string, Look>>;
  readonly loadFont: FontLoader;
  readonly decodeLogo: LogoDecoder;
  readonly fileMaker: FileMaker;
}

/** Makes pieces, and keeps what it has read, decoded and drawn. */
export interface Workshop extends Shelves {
  /** @throws {CampaignError} CATALOG_INVALID, LOCALE_INVALID, LOCALE_MISSING */
  readonly translator: () => Translator;
  readonly fonts: FontLibrary;
  /**
   * @throws {CampaignError} when something it is made from is missing or wrong
   * @param today `YYYY-MM-DD`
   */
  readonly make: (order: PieceOrder, today: string) => Promise<MadePiece>;
  readonly fileMaker: FileMaker;
}

/** Pieces kept, of all templates together; one is some 200 kB. */
const KEPT = 150;

/** Nothing is read before it is asked for, so that a broken file breaks the stories that use it and no others. */
export function createWorkshop({ files, records, formats, looks, loadFont, decodeLogo, fileMaker }: WorkshopMaterial): Workshop {
  const campaigns = readCampaigns(files.campaigns);
  const fonts = createFontLibrary({ load: loadFont });
  const brands = new Map<string, Promise<LoadedBrand>>();
  const made = new Map<string, Promise<MadePiece>>();
  const editionOf = countEditions();
  const checkWords = createWordCheck();
  let translator: Translator | undefined;

  const readTranslator = () =>
    (translator ??= createTranslator(buildCatalog(Object.entries(files.words).map(([path, text]) => ({ path, text })))));
  const brandOf = (campaign: Campaign | null) => remember(brands, campaign?.id ?? '', () => loadBrand(campaign, files, decodeLogo));

  return {
    campaigns,
    formats,
    looks,
    translator: readTranslator,
    fonts,
    fileMaker,
    make: (order, today) =>
      remember(made, `${editionOf(order.job.template)} ${keyOf(order, today)}`, async () => {
        const brand = await brandOf(order.brandOf);
        return makePiece(order, { translator: readTranslator(), records, brand, fonts, checkWords, today });
      }),
  };
}

/** Numbers templates by themselves, not by their ids: while a designer works, the same id means another drawing after each save. */
function countEditions(): (template: Template) => number {
  const editions = new WeakMap<Template, number>();
  let last = 0;
  return (template) => {
    const edition = editions.get(template) ?? ++last;
    editions.set(template, edition);
    return edition;
  };
}

async function loadBrand(campaign: Campaign | null, files: ProjectFiles, decodeLogo: LogoDecoder): Promise<LoadedBrand> {
  const brandFile = campaign && readBrandOf(campaign, files.brands);
  return brandFile ? loadBrandFiles(brandFile, files, decodeLogo) : NO_BRAND;
}

function keyOf({ job, campaign, look, brandOf, slots, isPseudo, isUnmarked, words }: PieceOrder, today: string): string {
  return JSON.stringify([campaign.id, job.id, look.id, look.isOneColour, brandOf?.id, slots, isPseudo, isUnmarked, words, today]);
}

/** What failed is tried again; what was not asked for longest is dropped when there are too many. */
function remember<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const making = make();
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return making;
}
