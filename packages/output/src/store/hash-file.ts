import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { diskError, systemCode } from './disk-error.js';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Hash of a file as it is on disk now; undefined when there is no such file that can be read.
 * @throws {CampaignError} DISK_TROUBLE when the disk fails.
 */
export async function hashFile(file: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(file));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ELOOP'].includes(systemCode(error) ?? '')) return undefined;
    throw diskError(error, 'read', file);
  }
}
