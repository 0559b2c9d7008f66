import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from '../store/disk-error.js';
import { hashFile } from '../store/hash-file.js';
import type { Known } from './read-known.js';

export interface Removal {
  /** Files taken away, relative to the pack. */
  readonly removed: readonly string[];
  /** Files no longer asked for, but changed by somebody: they stay. */
  readonly untouched: readonly string[];
}

/**
 * Takes away files that an earlier run wrote and that are no longer asked for, when they are still exactly as it wrote them; then the
 * folders this leaves empty.
 * @throws {CampaignError} WRITE_FAILED, DISK_TROUBLE
 */
export async function removeStale(folder: string, known: Known, wanted: ReadonlySet<string>): Promise<Removal> {
  const removed: string[] = [];
  const untouched: string[] = [];
  for (const [file, ours] of known.hashes) {
    if (wanted.has(file)) continue;
    const full = path.join(folder, file);
    const found = await hashFile(full);
    if (found === undefined) continue;
    if (!ours.has(found)) {
      untouched.push(file);
      continue;
    }
    await rm(full).catch((error: unknown) => {
      throw diskError(error, 'remove', full);
    });
    removed.push(file);
  }
  for (const file of removed) await removeEmptyFolders(folder, file);
  return { removed: removed.sort(), untouched: untouched.sort() };
}

async function removeEmptyFolders(folder: string, file: string): Promise<void> {
  for (const part of [path.dirname(file), path.dirname(path.dirname(file))]) {
    // A folder that still holds something refuses, and that is what we want.
    await rmdir(path.join(folder, part)).catch(() => undefined);
  }
}
