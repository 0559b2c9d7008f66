import { z } from 'zod';
import { lawSchema } from './law.js';

export const MESSAGE_TYPES = [
  'protect',
  'crisis',
  'bystander',
  'parents',
  'schools',
  'deterrence',
  'removal',
  'survivors',
  'advocacy',
] as const;

const kebabId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected a kebab-case id: small letters, digits and single hyphens');

/** What is said on one theme to one audience. Its words stand in `locales/<tag>/<campaign>.json` under `<id>.…`. */
export const messageSchema = z.strictObject({
  id: kebabId.describe('Also the folder of its pieces.'),
  theme: z
    .string()
    .regex(/^T\d{2}$/, 'Expected a theme id such as "T18"')
    .describe('Subject, from the list of themes.'),
  audience: z
    .string()
    .regex(/^A\d{1,2}$/, 'Expected an audience id such as "A5"')
    .describe('Who reads it, from the list of audiences.'),
  type: z.enum(MESSAGE_TYPES).describe('Decides which rules hold: a deterrence message shows law, consequence and help in one view.'),
  look: kebabId.describe('Colour theme and voice of the design system.'),
  facts: z
    .array(z.string().regex(/^F\d{2,3}$/, 'Expected a fact id such as "F41"'))
    .default([])
    .describe('Facts it rests on; their sources are printed.'),
  conduct: lawSchema.shape.conduct.optional().describe('What the reader must not do; a deterrence message prints its law.'),
  pictures: z.array(kebabId).max(6).optional().describe('Illustrations for its tips, one a tip, where a template shows pictures.'),
  templates: z.array(kebabId).min(1).optional().describe('Designs for this message alone.'),
});

export type Message = z.infer<typeof messageSchema>;

/** Why a template does not take a message, or null when it does. */
export function whyMessageRefused({ type }: Pick<Message, 'type'>, { serves }: { readonly serves?: readonly string[] }): string | null {
  return !serves || serves.includes(type) ? null : `it was made for ${serves.join(', ')}.`;
}
