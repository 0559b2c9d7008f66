import { type FileHandle, open } from 'node:fs/promises';
import { systemCode } from './disk-error.js';

/** Makes names that were just added to a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await openFolder(folder);
  if (!handle) return;
  try {
    await handle.sync();
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  } finally {
    await handle.close();
  }
}

async function openFolder(folder: string): Promise<FileHandle | undefined> {
  try {
    return await open(folder, 'r');
  } catch (error) {
    if (isUnsupported(error)) return undefined;
    throw error;
  }
}

// Windows and some network disks cannot sync a folder; there is no other way to ask, and the file itself is synced.
function isUnsupported(error: unknown): boolean {
  return ['EPERM', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EACCES'].includes(systemCode(error) ?? '');
}
