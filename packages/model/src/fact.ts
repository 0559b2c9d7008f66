import { z } from 'zod';

/** A figure or finding with its organisation and year. */
export const factSchema = z.strictObject({
  id: z
    .string()
    .regex(/^F\d{2,3}$/)
    .describe('Id in the fact register.'),
  theme: z.string().describe('Subject in words.'),
  statement: z.string().describe('In plain English.'),
  quote: z.string().describe('In the words of the document (French).'),
  unit: z.string().describe('What is counted.'),
  year: z.number().int().nullable().describe('Year of the figure; null when the document gives none.'),
  organisation: z.string().describe('Who counted or said it.'),
  place: z.string().describe('Document and section.'),
  grade: z.enum(['A', 'B', 'C']).describe('A public, B professionals only, C never.'),
  caveat: z.string().describe('What must not be read into it.'),
});

export type Fact = z.infer<typeof factSchema>;
