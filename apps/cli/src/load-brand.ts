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
  /** The face of its headlines, with the hash that brand.json says, and the licence that goes along with it. */
  readonly font?: BytesInput;
  readonly fontLicence?: BytesInput;
  readonly inputs: readonly Input[];
}

/** What looks inside of the files of a brand. */
export interface BrandDecoder {
  /** Turns a logo file into pixels. */
  readonly logo: (logo: Logo, file: BytesInput) => Promise<LogoImage>;
  /** Opens a font file. @throws {CampaignError} FONT_INVALID */
  readonly font: (file: BytesInput) => Promise<void>;
}

/** A campaign that names no brand prints none. */
const NO_BRAND: Brand = { id: 'none', name: '', fictional: false, colours: {}, logos: [] };

const LARGEST_LOGO = 4 * 1024 * 1024;
/** The largest face of one weight, of Chinese, has some 10 MB. */
const LARGEST_FONT = 16 * 1024 * 1024;

/**
 * Reads the brand of a campaign and the bytes of its logos and its font.
 * @throws {CampaignError} FILE_UNREADABLE, BRAND_INVALID, FONT_INVALID when the font is another file than brand.json says
 */
export async function loadBrand({ campaign, folder, workspace, input }: LoadedCampaign): Promise<BrandFiles> {
  if (campaign.brand === undefined) return { brand: NO_BRAND, logos: [], inputs: [] };
  const file = path.resolve(folder, campaign.brand);
  const { name, text, sha256 } = await readText(file, nameOf(file, workspace.folder)).catch(namedBy(`${input.name} › brand`));
  const brand = parseBrand(readJson(text, name), name);
  const inRow = brand.logos.toSorted((a, b) => LOGO_ROLES.indexOf(a.role) - LOGO_ROLES.indexOf(b.role));
  const logos = await Promise.all(
    inRow.map(async (logo) => {
      const full = path.resolve(path.dirname(file), logo.file);
      const place = `${name} › logos.${brand.logos.indexOf(logo)}.file`;
      return { logo, file: await readBytes(full, nameOf(full, workspace.folder), LARGEST_LOGO).catch(namedBy(place)) };
    }),
  );
  const fonts = brand.headlineFont === undefined ? {} : await loadFont(brand.headlineFont, file, workspace.folder);
  const files = [...logos.map((each) => each.file), ...Object.values(fonts)];
  return {
    brand,
    logos,
    ...fonts,
    inputs: [{ name, sha256 }, ...files.map((each) => ({ name: each.name, sha256: each.sha256 }))],
  };
}

async function loadFont(
  { file, sha256, licenceFile }: NonNullable<Brand['headlineFont']>,
  brandFile: string,
  base: string,
): Promise<Pick<BrandFiles, 'font' | 'fontLicence'>> {
  const read = (named: string, field: string) => {
    const full = path.resolve(path.dirname(brandFile), named);
    return readBytes(full, nameOf(full, base), LARGEST_FONT).catch(namedBy(`${nameOf(brandFile, base)} › headlineFont.${field}`));
  };
  const font = await read(file, 'file');
  if (font.sha256 === sha256)
    return { font, ...(licenceFile === undefined ? {} : { fontLicence: await read(licenceFile, 'licenceFile') }) };
  throw new CampaignError(
    'FONT_INVALID',
    `${font.name} is another file than ${nameOf(brandFile, base)} says. Expected sha256 ${sha256}, received ${font.sha256}.`,
    { fix: 'Put the file back that was checked; if this one is right, write its sha256 into headlineFont.sha256.' },
  );
}

/** Adds to the fault of a file the place that names it. */
function namedBy(place: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof CampaignError)) throw error;
    throw new CampaignError(error.code, `${error.message} (${place})`, error.detail);
  };
}

/**
 * Looks at the logos, pixels only, never a partner's SVG, and opens the font.
 * @throws {CampaignError} IMAGE_INVALID, FONT_INVALID
 */
export async function decodeBrand({ brand, logos, font }: BrandFiles, decoder: BrandDecoder): Promise<LoadedBrand> {
  const images: LogoImage[] = [];
  for (const { logo, file } of logos) images.push(await decoder.logo(logo, file));
  if (font) await decoder.font(font);
  return { ...brand, logos: images, ...(font ? { headlineFontBytes: font.bytes } : {}) };
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
