import { z } from 'zod';
import { CampaignError } from './errors.js';
import { explainIssues } from './explain-issues.js';

export const LOGO_ROLES = ['publisher', 'police', 'funder'] as const;

/** `brand.json` beside `campaign.yaml`: who publishes, and the row of their logos. */
export const brandSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Kebab-case id.'),
  name: z.string().min(1).max(80).describe('Name of the brand.'),
  fictional: z.boolean().default(false).describe('True for the brands that ship with the toolkit.'),
  colours: z
    .strictObject({
      field: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .optional()
        .describe('Ground of the whole piece.'),
      object: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .optional()
        .describe('Colour of the drawn object.'),
    })
    .default({})
    .describe('What a brand may set. Light and number stay with the theme.'),
  logos: z
    .array(
      z.strictObject({
        role: z.enum(LOGO_ROLES).describe('Decides the order: publisher, police, funder.'),
        name: z.string().min(1).max(60).describe('Read aloud instead of the picture.'),
        file: z.string().min(1).describe('PNG or SVG in one colour on a clear ground, relative to brand.json.'),
      }),
    )
    .max(8)
    .describe('One to eight logos, or none.'),
});

export type Brand = z.infer<typeof brandSchema>;

/** A partner's logo after decoding: how much ink each pixel carries, never their file. The piece gives it its colour. */
export interface LogoImage {
  readonly name: string;
  readonly role: (typeof LOGO_ROLES)[number];
  readonly widthPx: number;
  readonly heightPx: number;
  /** One byte a pixel, row by row, 0 clear to 255 solid, in base64. */
  readonly alpha: string;
}

/** A brand whose logos are decoded: what the engine takes. */
export interface LoadedBrand extends Omit<Brand, 'logos'> {
  readonly logos: readonly LogoImage[];
}

/**
 * Reads the content of a `brand.json`.
 * @throws {CampaignError} BRAND_INVALID with the path of each fault.
 */
export function parseBrand(value: unknown, file: string): Brand {
  const result = brandSchema.safeParse(value);
  if (result.success) return result.data;
  throw new CampaignError('BRAND_INVALID', `${file} is not a brand file.\n${explainIssues(result.error, value)}`, {
    fix: 'Correct the named fields; compare with campaigns/sextortion-for-money/brand.json.',
  });
}
