import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CampaignError } from '@campaignkit/model';
import { diskError } from './disk-error.js';

const LOCK_NAME = '.campaignkit.lock';

export interface FolderLock {
  readonly release: () => void;
}

// https://www.sqlite.org/rescode.html
const [SQLITE_BUSY, SQLITE_LOCKED, SQLITE_IOERR, SQLITE_FULL] = [5, 6, 10, 13];

/**
 * Takes a folder for this run alone. SQLite's exclusive lock is one that the system frees when its owner dies in any way, so no clock
 * and no process id has to be believed. The empty lock file stays: removing it would let two runs hold two files of one name.
 * @throws {CampaignError} FOLDER_LOCKED while another run holds it; WRITE_FAILED, DISK_TROUBLE.
 */
export function lockFolder(folder: string): FolderLock {
  const file = path.join(folder, LOCK_NAME);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    throw lockError(error, folder, file);
  }
  const held = database;
  return { release: () => held.close() };
}

function lockError(error: unknown, folder: string, file: string): CampaignError {
  const code = sqliteCode(error);
  if (code === SQLITE_BUSY || code === SQLITE_LOCKED) {
    return new CampaignError('FOLDER_LOCKED', `Another run holds "${folder}".`, {
      fix: 'Wait until it has finished, or choose another folder with --out.',
      context: { folder },
      cause: error,
    });
  }
  if (code === SQLITE_IOERR || code === SQLITE_FULL) {
    return new CampaignError('DISK_TROUBLE', `Could not lock "${folder}": ${error instanceof Error ? error.message : String(error)}.`, {
      fix: 'Free some space or check the disk, then run the same command again.',
      context: { folder },
      cause: error,
    });
  }
  return diskError(accessError(folder) ?? error, 'lock', file);
}

// SQLite says only that it cannot open the file; the system says why.
function accessError(folder: string): unknown {
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return error;
  }
}

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  // The low byte is the primary code.
  return error.errcode & 0xff;
}
