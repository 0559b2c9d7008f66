import { z } from 'zod';
import { CampaignError } from './errors.js';
import { explainIssues } from './explain-issues.js';

export const TRANSLATION_STATES = ['empty', 'draft', 'reviewed'] as const;

const lineHeightEm = z.number().min(0.8).max(4);

/** `locales/<tag>/locale.json`: a locale exists because this file does. */
export const localeSchema = z.strictObject({
  tag: z.string().describe('BCP 47 tag; the same as the folder.'),
  name: z.string().min(1).describe('The language in its own words, for menus.'),
  englishName: z.string().min(1).describe('The language in English, for people who cannot read it.'),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/)
    .describe('ISO 15924 code of the main script.'),
  direction: z.enum(['ltr', 'rtl']).describe('Direction of a line.'),
  fonts: z
    .array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected the id of a family in packages/typography/fonts, such as "noto-sans"'))
    .min(1)
    .optional()
    .describe('Families that set running text, best first, by their ids in packages/typography/fonts. Left out: those of the script.'),
  lineHeight: z
    .strictObject({ head: lineHeightEm.describe('Of headlines.'), body: lineHeightEm.describe('Of text to read.') })
    .optional()
    .describe('Distance of baselines in em at which the ink of two lines stays apart. Left out: that of the script.'),
  quotes: z
    .tuple([z.string().min(1), z.string().min(1)])
    .describe('Opening and closing quotation mark (CLDR), with the no-break space that belongs to it (French).'),
  digits: z
    .string()
    .regex(/^[a-z]{3,8}$/, 'Expected a numbering system of CLDR, such as "latn"')
    .optional()
    .describe(
      'Numbering system in which the language usually writes numbers (CLDR): `latn`, `arabext`, `beng`. A phone number keeps the digits of its record.',
    ),
  status: z
    .enum(TRANSLATION_STATES)
    .describe('`empty`: nothing is translated. `reviewed` only after a native child-protection reviewer has signed.'),
  reviewers: z.array(z.string()).describe('Who signed, with the date.'),
  note: z.string().optional().describe('What a reader must know about these words.'),
});

export type Locale = z.infer<typeof localeSchema>;

/**
 * Reads the content of a `locale.json`.
 * @throws {CampaignError} LOCALE_INVALID with the path of each fault.
 */
export function parseLocale(value: unknown, file: string): Locale {
  const result = localeSchema.safeParse(value);
  if (result.success) return result.data;
  throw new CampaignError('LOCALE_INVALID', `${file} is not a locale file.\n${explainIssues(result.error, value)}`, {
    fix: 'Correct the named fields; compare with locales/en/locale.json.',
  });
}
