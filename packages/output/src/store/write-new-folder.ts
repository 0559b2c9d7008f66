import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CampaignError } from '@campaignkit/model';
import { diskError, systemCode } from './disk-error.js';
import { syncFolder } from './sync-folder.js';

export interface PlacedFile {
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes a folder with its files, and files elsewhere that belong to it: all of them, or none. The folder is built beside its place and
 * moved there last; when anything fails, everything that was made is taken away again. No existing file is ever opened for writing;
 * a file elsewhere that holds the same bytes already is left as it is.
 * @throws {CampaignError} WRITE_FAILED, DISK_TROUBLE
 */
export async function writeNewFolder(folder: string, inside: readonly PlacedFile[], elsewhere: readonly PlacedFile[]): Promise<void> {
  const parent = path.dirname(folder);
  const workshop = path.join(parent, `.new-${randomBytes(6).toString('hex')}`);
  const made: string[] = [workshop];
  try {
    for (const { file, bytes } of inside) await writeNew(path.join(workshop, path.relative(folder, file)), bytes, () => undefined);
    for (const { file, bytes } of elsewhere) {
      if (!(await isSameFile(file, bytes))) await writeNew(file, bytes, () => made.push(file));
    }
    await rename(workshop, folder);
    await syncFolder(parent);
  } catch (cause) {
    await Promise.all(made.map((each) => rm(each, { recursive: true, force: true })));
    throw nothingLeft(cause, folder);
  }
}

function nothingLeft(cause: unknown, folder: string): CampaignError {
  const { code, detail } = diskError(cause, 'make', folder);
  const reason = cause instanceof Error ? cause.message : String(cause);
  const fix = systemCode(cause) === 'EEXIST' ? 'Move the file that is there already away, or choose another id.' : detail.fix;
  return new CampaignError(code, `Could not make "${folder}": ${reason}. Nothing was left behind.`, { ...detail, fix });
}

/** True when the file is there and holds exactly these bytes. */
export async function isSameFile(file: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readFile(file).catch(() => undefined);
  return found?.equals(bytes) ?? false;
}

/** `onMade` is told as soon as there is something to take away. */
async function writeNew(file: string, bytes: Uint8Array, onMade: () => unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  onMade();
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
