import { createHash } from 'node:crypto';
import type { PlannedPiece, RenderedPiece, WritePackOptions } from '../src/index.js';

export interface PackSize {
  readonly messages: readonly string[];
  readonly targets: readonly string[];
  /** Changes the key of every piece. */
  readonly edition?: string;
}

/** A plan of messages × targets, with keys made of id and edition. */
export function samplePlan({ messages, targets, edition = '1' }: PackSize): PlannedPiece[] {
  return messages.flatMap((message) =>
    targets.map((target) => {
      const id = `${target}/${message}/coin-row.square-1080`;
      return { id, message, audience: 'A5', template: 'coin-row', format: 'square-1080', target, key: sha256Of(`${id} ${edition}`) };
    }),
  );
}

/** Options of a whole run without surprises. */
export function sampleOptions(folder: string, planned: readonly PlannedPiece[]): WritePackOptions {
  return {
    folder,
    campaign: 'sample',
    versions: { output: '0.1.0', node: '24' },
    today: '2026-11-22',
    inputs: [{ name: 'campaign.yaml', sha256: sha256Of('campaign') }],
    planned,
    wholePlan: planned,
    fileTypes: ['png'],
    inFlight: 3,
    signal: new AbortController().signal,
    onProgress: () => {},
    names: { campaign: 'Sample campaign', messages: {}, audiences: {}, contacts: {} },
    fonts: [],
  };
}

/** Bytes that depend on the key alone, so that a test can tell whole from half and new from old. */
export function sampleBytes(key: string, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  const pattern = createHash('sha256').update(key).digest();
  for (let at = 0; at < size; at += pattern.length) pattern.copy(bytes, at);
  return bytes;
}

export function samplePiece(planned: PlannedPiece, size = 20_000): RenderedPiece {
  return {
    status: 'draft',
    alt: `A row of coins; one is a speech bubble (${planned.target}).`,
    altText: `A row of coins; one is a speech bubble (${planned.target}).`,
    contacts: ['xa-child-line'],
    facts: [],
    law: null,
    qr: ['https://example.org/help'],
    numbers: ['555 0100'],
    text: [{ slot: 'number', contrast: 7.81 }],
    marks: [{ slot: 'qr', contrast: 10.03 }],
    diagnostics: [],
    artifacts: [{ bytes: sampleBytes(planned.key, size), mediaType: 'image/png', extension: 'png', widthPx: 1080, heightPx: 1080 }],
  };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
