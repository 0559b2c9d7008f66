import path from 'node:path';
import type { PieceRecord } from '@campaignkit/model';
import type { Encoder } from '../encoder.js';
import { openJournal } from '../store/journal.js';
import { makeFolder } from '../store/make-folder.js';
import { writeAtomic } from '../store/write-atomic.js';
import { composeFailedPiece, composeMadePiece, type MadePiece, type RenderedPiece } from './make-piece.js';
import { pieceFolder, type PlannedPiece } from './piece-path.js';
import { runInFlight } from './run-in-flight.js';

export type RenderPiece = (planned: PlannedPiece) => Promise<RenderedPiece>;

export interface MakePiecesOptions {
  readonly folder: string;
  readonly campaign: string;
  readonly encoders: readonly Encoder[];
  readonly inFlight: number;
  readonly signal: AbortSignal;
  readonly onRecord: (record: PieceRecord) => void;
}

/**
 * Renders and writes pieces, each noted in the journal before its files: a run killed anywhere leaves whole files, and the next one
 * finds by their hashes which it need not make again. A piece that fails is recorded and stops nothing.
 * @throws {CampaignError} DISK_TROUBLE, WRITE_FAILED; the signal's reason.
 */
export async function makePieces(
  toMake: readonly PlannedPiece[],
  options: MakePiecesOptions,
  renderPiece: RenderPiece,
): Promise<Map<string, PieceRecord>> {
  const { folder, campaign, encoders, inFlight, signal, onRecord } = options;
  const records = new Map<string, PieceRecord>();
  if (toMake.length === 0) return records;
  const folders = [...new Set(toMake.map(pieceFolder))];
  const journal = await openJournal(folder, { campaign, folders });
  try {
    for (const name of folders) await makeFolder(path.join(folder, name));
    await runInFlight(toMake, inFlight, signal, async (planned) => {
      const { record, files } = await render(planned, encoders, signal, renderPiece);
      await journal.append(record);
      if (files.length > 0) await writeAtomic(path.join(folder, pieceFolder(planned)), files);
      records.set(record.id, record);
      onRecord(record);
    });
  } finally {
    await journal.close();
  }
  return records;
}

async function render(
  planned: PlannedPiece,
  encoders: readonly Encoder[],
  signal: AbortSignal,
  renderPiece: RenderPiece,
): Promise<MadePiece> {
  try {
    const rendered = await renderPiece(planned);
    signal.throwIfAborted();
    return composeMadePiece(planned, encoders, rendered);
  } catch (error) {
    signal.throwIfAborted();
    return composeFailedPiece(planned, error);
  }
}
