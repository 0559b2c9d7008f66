import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { CampaignError, type Manifest, type PieceRecord } from '@campaignkit/model';
import { composeContactSheet } from './contact-sheet/compose-contact-sheet.js';
import type { SheetFont, SheetNames } from './contact-sheet/sheet-data.js';
import type { Encoder } from './encoder.js';
import { checkManifestHead, composeManifest, type ManifestHead } from './pack/compose-manifest.js';
import { makePieces, type RenderPiece } from './pack/make-pieces.js';
import { checkPlan, pieceFolder, type PlannedPiece } from './pack/piece-path.js';
import { INDEX_NAME, type Known, readKnown } from './pack/read-known.js';
import { MANIFEST_NAME } from './pack/read-manifest.js';
import { type Removal, removeStale } from './pack/remove-stale.js';
import { surveyPieces } from './pack/survey-pieces.js';
import { resolveEncoders } from './resolve-encoders.js';
import { diskError } from './store/disk-error.js';
import { JOURNAL_NAME } from './store/journal.js';
import { lockFolder } from './store/lock-folder.js';
import { makeFolder } from './store/make-folder.js';
import { sweepTemporary } from './store/sweep-temporary.js';
import { writeAtomic } from './store/write-atomic.js';

export interface WritePackOptions extends ManifestHead {
  /** Absolute path of the pack. */
  readonly folder: string;
  /** Pieces of this run. */
  readonly planned: readonly PlannedPiece[];
  /** Every piece the campaign has now, in its order. The same as `planned` unless the run is about a part. */
  readonly wholePlan: readonly Pick<PlannedPiece, 'id' | 'key'>[];
  /** Ids or other spellings, such as `png` or `jpeg`. */
  readonly fileTypes: readonly string[];
  /** Pieces that may be rendering or waiting to be written at once; twice the workers keeps them all busy. */
  readonly inFlight: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackProgress) => void;
  /** Names for the contact sheet's ids. */
  readonly names: SheetNames;
  /** Fonts that the contact sheet carries. */
  readonly fonts: readonly SheetFont[];
}

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  readonly id: string;
  readonly outcome: 'made' | 'kept' | 'failed';
}

export interface PackResult extends Removal {
  /** Ids, in the plan's order. */
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly failed: readonly string[];
  /** Pieces outside this run that stay in the manifest. */
  readonly carried: readonly string[];
  /** Earlier pieces outside this run that left the manifest. */
  readonly dropped: readonly string[];
  readonly manifest: Manifest;
}

/**
 * Brings a folder to what a campaign asks for: keeps every piece whose key and file hashes are right, renders the others, takes away its
 * own files that nobody asks for any more, then writes `manifest.json` and the contact sheet. Safe to kill at any moment, and to run again.
 * @example await writePack({ folder, campaign, versions, today, inputs, planned, wholePlan: planned, … }, { renderPiece })
 * @throws {CampaignError} FOLDER_LOCKED, DISK_TROUBLE, WRITE_FAILED, FILE_TYPE_UNKNOWN, ARGUMENT_INVALID, FILE_UNREADABLE; the signal's reason.
 */
export async function writePack(options: WritePackOptions, deps: { readonly renderPiece: RenderPiece }): Promise<PackResult> {
  const encoders = resolveEncoders(options.fileTypes);
  checkManifestHead(options);
  checkPlan(options.planned);
  checkWholePlan(options);
  await makeFolder(options.folder);
  const lock = lockFolder(options.folder);
  try {
    return await writeLocked(options, encoders, deps.renderPiece);
  } finally {
    lock.release();
  }
}

async function writeLocked(options: WritePackOptions, encoders: readonly Encoder[], renderPiece: RenderPiece): Promise<PackResult> {
  const { folder, campaign, planned, wholePlan, inFlight, signal } = options;
  const known = await readKnown(folder, campaign);
  await sweepTemporary(temporaryFolders(options, known));
  const survey = await surveyPieces(options, known, encoders);
  const report = progressReporter(options);
  for (const id of survey.kept.keys()) report(id, 'kept');

  const onRecord = ({ id, status }: PieceRecord): void => report(id, status === 'failed' ? 'failed' : 'made');
  const fresh = await makePieces(survey.toMake, { folder, campaign, encoders, inFlight, signal, onRecord }, renderPiece);

  const records = wholePlan
    .map(({ id }) => fresh.get(id) ?? survey.kept.get(id) ?? survey.carried.get(id))
    .filter((record) => record !== undefined);
  const manifest = composeManifest(options, records);
  const removal = await removeStale(folder, known, new Set(records.flatMap(({ artifacts }) => artifacts.map(({ file }) => file))));
  await writeChanged(folder, INDEX_NAME, composeContactSheet(manifest, options.names, options.fonts));
  await writeChanged(folder, MANIFEST_NAME, `${JSON.stringify(manifest, null, 2)}\n`);
  await removeJournal(path.join(folder, JOURNAL_NAME));

  const idsOf = (isWanted: (id: string) => boolean): string[] => planned.map(({ id }) => id).filter(isWanted);
  return {
    made: idsOf((id) => isMade(fresh.get(id))),
    kept: idsOf((id) => survey.kept.has(id)),
    failed: idsOf((id) => fresh.get(id)?.status === 'failed'),
    carried: [...survey.carried.keys()],
    dropped: survey.dropped,
    ...removal,
    manifest,
  };
}

function checkWholePlan({ planned, wholePlan }: WritePackOptions): void {
  const keys = new Map(wholePlan.map(({ id, key }) => [id, key]));
  const stray = planned.find(({ id, key }) => keys.get(id) !== key);
  if (!stray) return;
  throw new CampaignError('ARGUMENT_INVALID', `"${stray.id}" is planned, but the whole plan does not hold it with the same key.`, {
    fix: 'Report it as a fault of the toolkit.',
  });
}

function isMade(record: PieceRecord | undefined): boolean {
  return record !== undefined && record.status !== 'failed';
}

function temporaryFolders({ folder, planned }: WritePackOptions, known: Known): string[] {
  const written = [...known.hashes.keys()].map((file) => path.dirname(file));
  return ['', ...known.folders, ...written, ...planned.map(pieceFolder)].map((name) => path.join(folder, name));
}

function progressReporter({ planned, onProgress }: WritePackOptions): (id: string, outcome: PackProgress['outcome']) => void {
  let done = 0;
  return (id, outcome) => {
    done += 1;
    onProgress({ done, total: planned.length, id, outcome });
  };
}

// A file that is already right is not written again: a run without changes leaves the disk alone.
async function writeChanged(folder: string, name: string, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const old = await readFile(path.join(folder, name)).catch(() => undefined);
  if (!old?.equals(bytes)) await writeAtomic(folder, [{ name, bytes }]);
}

async function removeJournal(file: string): Promise<void> {
  await rm(file, { force: true }).catch((error: unknown) => {
    throw diskError(error, 'remove', file);
  });
}
