import type { Records } from '@campaignkit/knowledge';
import { buildCatalog, createTranslator, type Translator } from '@campaignkit/messages';
import type { Campaign, Format, LoadedBrand, Look, Template } from '@campaignkit/model';
import { createFontLibrary, type FontLibrary, type FontLoader } from '@campaignkit/typography';
import type { PieceOrder, Shelves } from './choose-piece.js';
import { type MadePiece, makePiece } from './make-piece.js';
import type { ProjectFiles } from './project-files.js';
import { loadLogos, NO_BRAND, readBrandOf } from './read-brands.js';
import { readCampaigns } from './read-campaigns.js';

export interface WorkshopMaterial {
  readonly files: ProjectFiles;
  readonly records: Records;
  readonly formats: Readonly<Record<string, Format>>;
  readonly looks: Readonly<Record<string, Look>>;
  readonly loadFont: FontLoader;
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
}

/** Pictures kept of a template; one is some 100 kB. */
const KEPT = 60;

/** Nothing is read before it is asked for, so that a broken file breaks the stories that use it and no others. */
export function createWorkshop({ files, records, formats, looks, loadFont }: WorkshopMaterial): Workshop {
  const campaigns = readCampaigns(files.campaigns);
  const fonts = createFontLibrary({ load: loadFont });
  const brands = new Map<string, Promise<LoadedBrand>>();
  // By the template itself, not by its id: while a designer works, the same id means another drawing after each save.
  const made = new WeakMap<Template, Map<string, Promise<MadePiece>>>();
  let translator: Translator | undefined;

  const readTranslator = () =>
    (translator ??= createTranslator(buildCatalog(Object.entries(files.words).map(([path, text]) => ({ path, text })))));
  const brandOf = (campaign: Campaign | null) => remember(brands, campaign?.id ?? '', () => loadBrand(campaign, files));

  return {
    campaigns,
    formats,
    looks,
    translator: readTranslator,
    fonts,
    make: (order, today) =>
      remember(shelfOf(made, order.job.template), keyOf(order, today), async () => {
        const brand = await brandOf(order.brandOf);
        return makePiece(order, { translator: readTranslator(), records, brand, fonts, today });
      }),
  };
}

function shelfOf(made: WeakMap<Template, Map<string, Promise<MadePiece>>>, template: Template): Map<string, Promise<MadePiece>> {
  const shelf = made.get(template) ?? new Map<string, Promise<MadePiece>>();
  made.set(template, shelf);
  return shelf;
}

async function loadBrand(campaign: Campaign | null, files: ProjectFiles): Promise<LoadedBrand> {
  const brandFile = campaign && readBrandOf(campaign, files.brands);
  return brandFile ? loadLogos(brandFile, files.pictures) : NO_BRAND;
}

function keyOf({ job, campaign, look, brandOf, slots }: PieceOrder, today: string): string {
  return JSON.stringify([campaign.id, job.id, look.id, brandOf?.id, slots, today]);
}

/** What failed is tried again; the oldest is dropped when there are too many. */
function remember<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known) return known;
  const making = make();
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return making;
}
