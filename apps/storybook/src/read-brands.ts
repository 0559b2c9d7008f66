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

/**
 * Fetches and decodes the logos of a brand, in the order of the row: publisher, police, funder.
 * @throws {CampaignError} FILE_UNREADABLE, IMAGE_INVALID
 */
export async function loadLogos(
  { file, brand }: BrandFile,
  pictures: Readonly<Record<string, string>>,
  decodeLogo: LogoDecoder,
): Promise<LoadedBrand> {
  const inRow = brand.logos.toSorted((a, b) => LOGO_ROLES.indexOf(a.role) - LOGO_ROLES.indexOf(b.role));
  const logos = await Promise.all(
    inRow.map(async ({ name, role, file: logoFile }): Promise<LogoImage> => {
      const place = besides(file, logoFile);
      const url = pictures[place];
      if (url === undefined) throw unreadable(place, `the logo "${name}" of ${file}`, Object.keys(pictures));
      return { name, role, ...(await decodeLogo({ name, role, file: place, url })) };
    }),
  );
  return { ...brand, logos };
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
