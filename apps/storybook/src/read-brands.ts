import {
  type Brand,
  type Campaign,
  CampaignError,
  type LoadedBrand,
  LOGO_ROLES,
  type LogoImage,
  parseBrand,
  useOneOf,
} from '@campaignkit/model';
import type { ProjectFiles } from './project-files.js';

/** Prints no logo and changes no colour. */
export const NO_BRAND: LoadedBrand = { id: 'none', name: 'No brand', fictional: false, colours: {}, logos: [] };

/** Turns a logo into a mask. `file` is its path from the root of the project, `url` its address for browsers. */
export type LogoDecoder = (logo: {
  readonly name: string;
  readonly role: LogoImage['role'];
  readonly file: string;
  readonly url: string;
}) => Promise<Pick<LogoImage, 'widthPx' | 'heightPx' | 'alpha'>>;

/** The brand file that a campaign names, read but without pixels. */
export interface BrandFile {
  readonly file: string;
  readonly brand: Brand;
}

/**
 * Reads the `brand.json` of a campaign; null when it names none. `files` is the text of the files of campaigns by path.
 * @throws {CampaignError} FILE_UNREADABLE, BRAND_INVALID
 */
export function readBrandOf(campaign: Campaign, files: Readonly<Record<string, string>>): BrandFile | null {
  if (campaign.brand === undefined) return null;
  const file = besides(`campaigns/${campaign.id}/campaign.yaml`, campaign.brand);
  const text = files[file];
  if (text === undefined) throw unreadable(file, `the brand of campaigns/${campaign.id}/campaign.yaml`, Object.keys(files));
  return { file, brand: parseBrand(readJson(file, text), file) };
}

/** Addresses of what lies beside the brands, by path. */
export type BrandMaterial = Pick<ProjectFiles, 'pictures' | 'fonts'>;

/**
 * Fetches and decodes the logos of a brand, in the order of the row: publisher, police, funder; and its own font, checked by its hash.
 * @throws {CampaignError} FILE_UNREADABLE, IMAGE_INVALID, FONT_INVALID
 */
export async function loadBrandFiles({ file, brand }: BrandFile, material: BrandMaterial, decodeLogo: LogoDecoder): Promise<LoadedBrand> {
  const inRow = brand.logos.toSorted((a, b) => LOGO_ROLES.indexOf(a.role) - LOGO_ROLES.indexOf(b.role));
  const logos = await Promise.all(
    inRow.map(async ({ name, role, file: logoFile }): Promise<LogoImage> => {
      const { place, url } = besideBrand(file, logoFile, `the logo "${name}" of ${file}`, material.pictures);
      return { name, role, ...(await decodeLogo({ name, role, file: place, url })) };
    }),
  );
  return { ...brand, logos, ...(brand.headlineFont ? { headlineFontBytes: await fetchFont(file, brand.headlineFont, material) } : {}) };
}

async function fetchFont(file: string, font: NonNullable<Brand['headlineFont']>, { fonts }: BrandMaterial): Promise<Uint8Array> {
  const { place, url } = besideBrand(file, font.file, `the font "${font.name}" of ${file}`, fonts);
  const response = await fetch(url);
  if (!response.ok) throw unreadable(place, `the font of ${file}`, Object.keys(fonts));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const received = await hashOf(bytes);
  if (received === undefined || received === font.sha256) return bytes;
  throw new CampaignError(
    'FONT_INVALID',
    `${place} is another file than ${file} says. Expected sha256 ${font.sha256}, received ${received}.`,
    {
      fix: 'Put the file back that was checked; if this one is right, write its sha256 into headlineFont.sha256.',
    },
  );
}

/** Browsers count hashes only on https and localhost; elsewhere the command line alone checks the font. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  const hash = await subtle?.digest('SHA-256', bytes);
  return hash && Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function besideBrand(
  file: string,
  named: string,
  what: string,
  urls: Readonly<Record<string, string>>,
): { readonly place: string; readonly url: string } {
  const place = besides(file, named);
  const url = urls[place];
  if (url === undefined) throw unreadable(place, what, Object.keys(urls));
  return { place, url };
}

/** Path of a file that another one names, from the root of the project. */
function besides(file: string, named: string): string {
  return new URL(named, `https://project/${file}`).pathname.slice(1);
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CampaignError('BRAND_INVALID', `${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      fix: 'Correct the JSON at this place; compare with campaigns/sextortion-for-money/brand.json.',
      cause,
    });
  }
}

function unreadable(file: string, what: string, files: readonly string[]): CampaignError {
  return new CampaignError('FILE_UNREADABLE', `There is no file ${file}, which is ${what}.`, { fix: useOneOf(file, files) });
}
