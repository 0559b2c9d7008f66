import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from './disk-error.js';
import { syncFolder } from './sync-folder.js';

export interface NewFile {
  /** Name inside the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TEMPORARY = /^\.campaignkit-[0-9a-f]{16}\.tmp$/;

/** True for a file that a killed run of ours may have left half written. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

/**
 * Writes files into a folder so that, whenever the power goes or the process dies, each is either the old one or the new one, whole:
 * temporary file in the same folder, synced, renamed, folder synced.
 * @throws {CampaignError} DISK_TROUBLE, WRITE_FAILED; the old file is then still there.
 */
export async function writeAtomic(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { name, bytes } of files) await replaceFile(folder, name, bytes);
  await syncFolder(folder).catch((error: unknown) => {
    throw diskError(error, 'write into', folder);
  });
}

async function replaceFile(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(folder, `.campaignkit-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeSynced(temporary, bytes);
    await rename(temporary, path.join(folder, name));
  } catch (error) {
    // If this fails too, the next run sweeps it; the first error is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw diskError(error, 'write', path.join(folder, name));
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
