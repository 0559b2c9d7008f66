import path from 'node:path';
import { type Brand, CampaignError, type LoadedBrand, LOGO_ROLES, type LogoImage, parseBrand } from '@campaignkit/model';
import type { LoadedCampaign } from './load-campaign.js';
import { type BytesInput, type Input, nameOf, readBytes, readText } from './read-input.js';

type Logo = Brand['logos'][number];

/** A brand as its files say it; logos are not yet looked at. */
export interface BrandFiles {
  readonly brand: Brand;
  /** In the order of the row: publisher, police, funder. */
  readonly logos: readonly { readonly logo: Logo; readonly file: BytesInput }[];
  readonly inputs: readonly Input[];
}

/** Turns a logo file into pixels. */
export type DecodeLogo = (logo: Logo, file: BytesInput) => Promise<LogoImage>;

/** A campaign that names no brand prints none. */
const NO_BRAND: Brand = { id: 'none', name: '', fictional: false, colours: {}, logos: [] };

const LARGEST_LOGO = 4 * 1024 * 1024;

/**
 * Reads the brand of a campaign and the bytes of its logos.
 * @throws {CampaignError} FILE_UNREADABLE, BRAND_INVALID
 */
export async function loadBrand({ campaign, folder, workspace }: LoadedCampaign): Promise<BrandFiles> {
  if (campaign.brand === undefined) return { brand: NO_BRAND, logos: [], inputs: [] };
  const file = path.resolve(folder, campaign.brand);
  const { name, text, sha256 } = await readText(file, nameOf(file, workspace.folder));
  const brand = parseBrand(readJson(text, name), name);
  const inRow = brand.logos.toSorted((a, b) => LOGO_ROLES.indexOf(a.role) - LOGO_ROLES.indexOf(b.role));
  const logos = await Promise.all(
    inRow.map(async (logo) => {
      const full = path.resolve(path.dirname(file), logo.file);
      return { logo, file: await readBytes(full, nameOf(full, workspace.folder), LARGEST_LOGO) };
    }),
  );
  return { brand, logos, inputs: [{ name, sha256 }, ...logos.map((each) => ({ name: each.file.name, sha256: each.file.sha256 }))] };
}

/**
 * Looks at the logos: pixels only, never a partner's SVG.
 * @throws {CampaignError} IMAGE_INVALID
 */
export async function decodeBrand({ brand, logos }: BrandFiles, decodeLogo: DecodeLogo): Promise<LoadedBrand> {
  const images: LogoImage[] = [];
  for (const { logo, file } of logos) images.push(await decodeLogo(logo, file));
  return { ...brand, logos: images };
}

function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CampaignError('BRAND_INVALID', `${name} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      fix: 'Correct the JSON at this place; compare with campaigns/sextortion-for-money/brand.json.',
      cause,
    });
  }
}
