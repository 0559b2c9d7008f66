import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { diskError, systemCode } from './disk-error.js';
import { isTemporaryName } from './write-atomic.js';

/**
 * Removes half-written files that a killed run left. Call it only while holding the folder's lock: another run's are not stale.
 * @throws {CampaignError} WRITE_FAILED, DISK_TROUBLE
 */
export async function sweepTemporary(folders: Iterable<string>): Promise<void> {
  for (const folder of new Set(folders)) {
    for (const name of await namesIn(folder)) {
      if (!isTemporaryName(name)) continue;
      const file = path.join(folder, name);
      await rm(file, { force: true }).catch((error: unknown) => {
        throw diskError(error, 'remove', file);
      });
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    throw diskError(error, 'read', folder);
  }
}
