import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskError, systemCode } from './disk-error.js';
import { syncFolder } from './sync-folder.js';

/**
 * Makes a folder and its parents so that they survive a power cut.
 * @throws {CampaignError} WRITE_FAILED, DISK_TROUBLE
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(folder);
  } catch (error) {
    throw diskError(error, 'make the folder', folder);
  }
}

// Not `recursive: true`: it answers "no such file" where the disk can only be read.
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (systemCode(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await make(path.dirname(folder));
    await mkdir(folder);
  }
  await syncFolder(path.dirname(folder));
}
