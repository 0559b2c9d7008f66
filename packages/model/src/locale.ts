import { z } from 'zod';
import { CampaignError } from './errors.js';
import { explainIssues } from './explain-issues.js';

export const TRANSLATION_STATES = ['empty', 'draft', 'reviewed'] as const;

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
  quotes: z.tuple([z.string(), z.string()]).describe('Opening and closing quotation mark (CLDR).'),
  status: z.enum(TRANSLATION_STATES).describe('`reviewed` only after a native child-protection reviewer has signed.'),
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
