import type { PieceRecord } from '@campaignkit/model';
import type { Encoder } from '../encoder.js';
import { filesOf } from './make-piece.js';
import type { PlannedPiece } from './piece-path.js';
import type { Known } from './read-known.js';
import { runInFlight } from './run-in-flight.js';
import { isIntact } from './verify-pack.js';

/** What is already there, and what is left to do. */
export interface Survey {
  /** Planned, and on disk as they should be. */
  readonly kept: ReadonlyMap<string, PieceRecord>;
  readonly toMake: readonly PlannedPiece[];
  /** Not planned now, but still part of the campaign and on disk as they should be. */
  readonly carried: ReadonlyMap<string, PieceRecord>;
  /** Ids of earlier pieces that are no longer true: gone from the campaign, made from something else, or damaged. */
  readonly dropped: readonly string[];
}

export interface SurveyOptions {
  readonly folder: string;
  readonly planned: readonly PlannedPiece[];
  readonly wholePlan: readonly Pick<PlannedPiece, 'id' | 'key'>[];
  readonly signal: AbortSignal;
}

const PIECES_AT_ONCE = 8;

/** Trusts hashes, never times: reads every file of every earlier piece. */
export async function surveyPieces(options: SurveyOptions, known: Known, encoders: readonly Encoder[]): Promise<Survey> {
  const { folder, planned, wholePlan, signal } = options;
  const intact = new Set<string>();
  await runInFlight([...known.records.values()], PIECES_AT_ONCE, signal, async (record) => {
    if (await isIntact(folder, record)) intact.add(record.id);
  });

  const kept = new Map<string, PieceRecord>();
  for (const piece of planned) {
    const record = known.records.get(piece.id);
    if (record && intact.has(piece.id) && isSamePiece(record, piece, encoders)) kept.set(piece.id, record);
  }

  const plannedIds = new Set(planned.map(({ id }) => id));
  const keys = new Map(wholePlan.map(({ id, key }) => [id, key]));
  const others = [...known.records.values()].filter(({ id }) => !plannedIds.has(id));
  const isCarried = ({ id, key }: PieceRecord): boolean => keys.get(id) === key && intact.has(id);
  return {
    kept,
    toMake: planned.filter(({ id }) => !kept.has(id)),
    carried: new Map(others.filter(isCarried).map((record) => [record.id, record])),
    dropped: others.filter((record) => !isCarried(record)).map(({ id }) => id),
  };
}

// A failed piece has no files and so is tried again: what failed may have been the machine.
function isSamePiece(record: PieceRecord, piece: PlannedPiece, encoders: readonly Encoder[]): boolean {
  const files = record.artifacts.map(({ file }) => file);
  return record.key === piece.key && files.join('\n') === filesOf(piece, encoders).join('\n');
}
