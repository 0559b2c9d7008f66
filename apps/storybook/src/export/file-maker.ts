import type { MadePiece } from '../make-piece.js';

export const EXPORT_TYPES = ['svg', 'png'] as const;
export type ExportType = (typeof EXPORT_TYPES)[number];

/** Makes files of pieces. */
export interface FileMaker {
  /** `output`: the encoders of the command line, so the same bytes; `browser`: what this browser draws. */
  readonly by: 'output' | 'browser';
  /** @throws {CampaignError} ARTIFACT_FAILED */
  readonly make: (made: MadePiece, type: ExportType) => Promise<Blob>;
}
