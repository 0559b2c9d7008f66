import type { Artifact } from '@campaignkit/model';
import type { Drawing } from './drawing.js';

/** A file type of a piece. One file in `encoders/` makes `--as <id>` work. */
export interface Encoder {
  /** What people write after `--as`; also the ending of the file. */
  readonly id: string;
  /** Other spellings that people try. */
  readonly aliases: readonly string[];
  readonly mediaType: string;
  /** @throws {CampaignError} ARTIFACT_FAILED */
  readonly encode: (drawing: Drawing) => Promise<Artifact>;
}

/** An encoder as its file states it; only returns it, typed. */
export function defineEncoder(encoder: Encoder): Encoder {
  return encoder;
}
