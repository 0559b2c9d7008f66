import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const placeSchema = z.strictObject({
  target: z.string().optional(),
  locale: z.string().optional(),
  message: z.string().optional(),
  template: z.string().optional(),
  format: z.string().optional(),
  slot: z.string().optional(),
  record: z.string().optional(),
  file: z.string().optional(),
});

export const diagnosticSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  at: placeSchema,
  message: z.string(),
  fix: z.string(),
});

const measured = z.array(
  z.strictObject({
    slot: z.string(),
    contrast: z
      .number()
      .min(1)
      .max(21)
      .nullable()
      .describe('WCAG 2.2 ratio, the smallest under any of its ink, two decimals cut off. Null: it has no ink on the sheet.'),
  }),
);

export const pieceRecordSchema = z.strictObject({
  id: z.string().describe('`fr-BE/m06/coin-row.a4`'),
  message: z.string(),
  audience: z.string(),
  template: z.string(),
  format: z.string(),
  page: z.number().int().positive().optional().describe('From 1, where a piece has several pages. Left out: the only one.'),
  target: z.string(),
  lang: z.string().optional().describe('BCP 47 tag of its words: the target, or `en-KH` where English stands in. Left out: the target.'),
  status: z.enum(['draft', 'final', 'failed']).describe('`failed`: no file was made; the diagnostics say why.'),
  key: sha256.describe('Hash of everything the piece was made from.'),
  alt: z.string(),
  contacts: z.array(z.string()).describe('Ids of the contact records printed.'),
  facts: z.array(z.string()),
  law: z.string().nullable(),
  qr: z.array(z.string()),
  numbers: z.array(z.string()).describe('Digits as they stand on the sheet.'),
  text: measured.describe('Every text as it was set, with its contrast on the finished piece.'),
  marks: measured.describe('Its logos and QR codes, likewise.'),
  diagnostics: z.array(diagnosticSchema),
  artifacts: z.array(
    z.strictObject({
      file: z.string().describe('Relative to the manifest, with forward slashes.'),
      mediaType: z.string(),
      bytes: z.number().int().nonnegative(),
      sha256,
      widthPx: z.number().int().optional(),
      heightPx: z.number().int().optional(),
    }),
  ),
});

/** `manifest.json`: the record of a run, and the only proof of a complete set. */
export const manifestSchema = z.strictObject({
  campaign: z.string(),
  versions: z.record(z.string(), z.string()),
  today: z.iso.date(),
  pieces: z.array(pieceRecordSchema),
  inputs: z.array(z.strictObject({ name: z.string(), sha256 })),
});

export type PieceRecord = z.infer<typeof pieceRecordSchema>;
export type ArtifactRecord = PieceRecord['artifacts'][number];
export type Manifest = z.infer<typeof manifestSchema>;
