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
  figures: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z][A-Za-z]*$/, 'Expected a camelCase name')
          .describe('Placeholder in the words of a message that rests on the fact.'),
        value: z.number().positive().describe('The number itself.'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional()
          .describe('ISO 4217; absent: a plain count.'),
      }),
    )
    .optional()
    .describe('Figures that words may print and a design may draw to scale; formatted for each target.'),
  unit: z.string().describe('What is counted.'),
  year: z.number().int().nullable().describe('Year of the figure; null when the document gives none.'),
  organisation: z.string().describe('Who counted or said it.'),
  place: z.string().describe('Document and section.'),
  grade: z.enum(['A', 'B', 'C']).describe('A public, B professionals only, C never.'),
  caveat: z.string().describe('What must not be read into it.'),
});

export type Fact = z.infer<typeof factSchema>;
