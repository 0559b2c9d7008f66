import path from 'node:path';
import { CampaignError, type Diagnostic, type PieceRecord } from '@campaignkit/model';
import { hashFile } from '../store/hash-file.js';
import { readManifest } from './read-manifest.js';
import { isPieceFile } from './piece-path.js';
import { runInFlight } from './run-in-flight.js';

const FILES_AT_ONCE = 8;

/**
 * Reads every file that a pack's manifest names and compares its hash: `FILE_MISSING` and `FILE_CHANGED` for each that is not as made.
 * @throws {CampaignError} FILE_UNREADABLE when there is no manifest, DISK_TROUBLE; the signal's reason.
 */
export async function verifyPack(folder: string, signal: AbortSignal): Promise<Diagnostic[]> {
  const manifest = await readManifest(folder);
  if (!manifest)
    throw new CampaignError('FILE_UNREADABLE', `"${folder}" holds no manifest.json. Expected a finished pack.`, {
      fix: 'Render the campaign into this folder first.',
    });
  const findings = new Map<string, Diagnostic[]>();
  await runInFlight(manifest.pieces, FILES_AT_ONCE, signal, async (record) => {
    findings.set(record.id, await findFaults(folder, record));
  });
  return manifest.pieces.flatMap(({ id }) => findings.get(id) ?? []);
}

/** True when every file of a piece is on disk as it was made. */
export async function isIntact(folder: string, record: PieceRecord): Promise<boolean> {
  for (const { file, sha256 } of record.artifacts) {
    if ((await hashFile(path.join(folder, file))) !== sha256) return false;
  }
  return true;
}

async function findFaults(folder: string, record: PieceRecord): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = [];
  for (const { file, sha256 } of record.artifacts) {
    const found = isPieceFile(file) ? await hashFile(path.join(folder, file)) : undefined;
    if (found !== sha256) faults.push(faultOf(record, file, found));
  }
  return faults;
}

function faultOf({ target, message, template, format }: PieceRecord, file: string, found: string | undefined): Diagnostic {
  return {
    rule: found === undefined ? 'FILE_MISSING' : 'FILE_CHANGED',
    severity: 'error',
    at: { target, message, template, format, file },
    message: found === undefined ? `"${file}" stands in the manifest but cannot be read.` : `"${file}" is not the file that was made.`,
    fix: 'Render the campaign again: only what is missing or changed is made anew.',
  };
}
