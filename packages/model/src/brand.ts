import { z } from 'zod';
import { CampaignError } from './errors.js';
import { explainIssues } from './explain-issues.js';
import { readTokens } from './tokens/read-tokens.js';

export const LOGO_ROLES = ['publisher', 'police', 'funder'] as const;

/** Tones of the corners of the help block; how round each is stands in the design tokens. */
export const CORNERS = ['none', 'soft', 'round'] as const;

/** `brand.json` beside `campaign.yaml`: a partial set of design tokens over the looks, and the row of logos. */
export const brandSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Kebab-case id.'),
  name: z.string().min(1).max(80).describe('Name of the brand.'),
  fictional: z.boolean().default(false).describe('True for the brands that ship with the toolkit.'),
  colours: z
    .strictObject({
      field: z.unknown().optional().describe('Ground of the whole piece.'),
      object: z.unknown().optional().describe('Colour of the drawn object.'),
    })
    .default({})
    .transform(readColours)
    .describe('Design tokens of type color (DTCG 2025.10), or "#RRGGBB". One is enough. Light, inks and number stay with the look.'),
  corner: z.enum(CORNERS).optional().describe('Tone of the corners. Left out: that of the look.'),
  headlineFont: z
    .strictObject({
      name: z.string().min(1).max(60).describe('Name of the face, for messages.'),
      file: z
        .string()
        .regex(/\.(woff2|ttf|otf)$/i, 'Expected a file that ends in .woff2, .ttf or .otf')
        .describe('Relative to brand.json.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits in small letters')
        .describe('Of the file: another file under this name is refused.'),
      licence: z.string().min(1).max(60).describe('Under which the face may be printed and passed on.'),
      licenceFile: z.string().min(1).optional().describe('Its text, where it must go along with the font; relative to brand.json.'),
    })
    .optional()
    .describe('Own face of the headlines. Text to read and numbers keep those of the toolkit.'),
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

/** A partner's logo after decoding: how much ink each pixel carries, trimmed to its ink, never their file. The piece gives it its colour. */
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
  /** Bytes of `headlineFont.file`, checked against its hash. Absent: headlines wear the toolkit's face. */
  readonly headlineFontBytes?: Uint8Array;
}

/** What every brand asks for at some time, and why it is not given. */
const NEVER_A_BRANDS: Readonly<Record<string, string>> = {
  light: 'the light is the way out; it is the same on every piece of a look, and must stay the brightest thing whatever the brand',
  onLight: 'the ink on the light is that of the number, which everybody must be able to read',
  ink: 'text takes the tone of the look that reaches 4.5:1 on its ground, and follows the field by itself',
  onObject: 'text takes the tone of the look that reaches 4.5:1 on its ground, and follows the object by itself',
  slab: 'slabs follow field and object by themselves',
  onSlab: 'text takes the tone of the look that reaches 4.5:1 on its ground',
  hand: 'hands never have the tone of a skin, so the look chooses it',
  onHand: 'text takes the tone of the look that reaches 4.5:1 on its ground',
  numberFont: 'numbers keep one heavy face whose figures were chosen to be told apart',
  numberFace: 'numbers keep one heavy face whose figures were chosen to be told apart',
  bodyFont: 'text to read keeps the face that has every script',
};

/**
 * Reads the content of a `brand.json`.
 * @throws {CampaignError} BRAND_INVALID with the path of each fault.
 */
export function parseBrand(value: unknown, file: string): Brand {
  const result = brandSchema.safeParse(value);
  const refused = findRefused(value);
  if (result.success && refused.length === 0) return result.data;
  const faults = refused.length > 0 ? refused.join('\n') : explainIssues(result.error as z.ZodError, value);
  throw new CampaignError('BRAND_INVALID', `${file} is not a brand file.\n${faults}`, {
    fix:
      refused.length > 0
        ? 'Take it out. A brand may set colours.field, colours.object, corner, headlineFont and logos: docs/how-to/brand.md.'
        : 'Correct the named fields; compare with campaigns/sextortion-for-money/brand.json.',
  });
}

function findRefused(value: unknown): string[] {
  const refused = (group: unknown, prefix: string) =>
    typeof group === 'object' && group !== null
      ? Object.keys(group).flatMap((key) => (Object.hasOwn(NEVER_A_BRANDS, key) ? `  ${prefix}${key}: ${NEVER_A_BRANDS[key]}` : []))
      : [];
  return [...refused(value, ''), ...refused((value as { colours?: unknown } | null)?.colours, 'colours.')];
}

interface BrandColours {
  readonly field?: string;
  readonly object?: string;
}

function readColours(written: Readonly<Record<string, unknown>>, context: z.RefinementCtx): BrandColours {
  const content = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, isBareColour(value) ? { $value: value } : value]),
  );
  try {
    const tokens = readTokens([{ file: 'brand.json', content: { $type: 'color', ...content } }]);
    const colours = Object.fromEntries([...tokens].flatMap(([name, { type, value }]) => (type === 'color' ? [[name, String(value)]] : [])));
    const lost = Object.keys(written).filter((name) => colours[name] === undefined && written[name] !== undefined);
    for (const name of lost) context.addIssue({ code: 'custom', path: [name], message: 'Expected one token of type color' });
    return colours;
  } catch (error) {
    for (const { path, expected } of faultsOf(error)) {
      context.addIssue({ code: 'custom', path: path.split('.'), message: `Expected ${expected}` });
    }
    return {};
  }
}

function faultsOf(error: unknown): readonly { readonly path: string; readonly expected: string }[] {
  if (error instanceof CampaignError && Array.isArray(error.detail.context?.['faults'])) return error.detail.context['faults'];
  throw error;
}

function isBareColour(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'colorSpace' in value;
}
