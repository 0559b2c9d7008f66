import { z } from 'zod';

/** What the law of a country says about one conduct. Absent rather than invented. */
export const lawSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Stable, kebab-case, begins with the country.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  conduct: z.enum(['access-or-possess', 'share', 'solicit', 'abroad', 'blackmail', 'pay-or-direct']).describe('What is forbidden.'),
  act: z.record(z.string(), z.string()).describe('Name of the act by language, as printed.'),
  article: z.string().describe('Article or section, as printed.'),
  penalty: z.record(z.string(), z.string()).nullable().describe('Penalty range in words by language; null when no source gives it.'),
  source: z.string().describe('Document and place.'),
  checkedOn: z.iso.date().nullable().describe('When a lawyer checked it; null: unchecked.'),
  checkedBy: z.string().nullable().describe('Who checked it.'),
  doubt: z
    .string()
    .min(1)
    .nullable()
    .describe('Why the article may be wrong: until a lawyer has checked it, it is then not printed. Null: nothing speaks against it.'),
  notes: z.string().describe('What a checker should know.'),
});

export type Law = z.infer<typeof lawSchema>;
