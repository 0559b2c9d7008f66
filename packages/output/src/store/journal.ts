import { open, readFile, truncate } from 'node:fs/promises';
import path from 'node:path';
import { type PieceRecord, pieceRecordSchema } from '@campaignkit/model';
import { diskError, systemCode } from './disk-error.js';
import { sha256 } from './hash-file.js';
import { syncFolder } from './sync-folder.js';

export const JOURNAL_NAME = '.campaignkit.journal';

/** What an unfinished run had begun. Each piece is noted before its files are written: whether they are right, their hashes say. */
export interface JournalContent {
  readonly campaign: string | undefined;
  /** Folders that may hold temporary files, relative to the pack. */
  readonly folders: readonly string[];
  readonly records: readonly PieceRecord[];
}

export interface Journal {
  readonly append: (record: PieceRecord) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Start {
  readonly campaign: string;
  readonly folders: readonly string[];
}

const CHECKSUM_LENGTH = 16;

/** Reads a journal up to its first line that is torn or not ours. */
export async function readJournal(folder: string): Promise<JournalContent> {
  return (await scanJournal(path.join(folder, JOURNAL_NAME))).content;
}

/**
 * Opens the journal for this run: a torn end is cut off, what was good stays.
 * @throws {CampaignError} WRITE_FAILED, DISK_TROUBLE
 */
export async function openJournal(folder: string, start: Start): Promise<Journal> {
  const file = path.join(folder, JOURNAL_NAME);
  try {
    const { goodBytes, isMissing } = await scanJournal(file);
    if (!isMissing) await truncate(file, goodBytes);
    const handle = await open(file, 'a');
    await syncFolder(folder);
    let last: Promise<void> = Promise.resolve();
    const appendLine = (value: unknown): Promise<void> => {
      // One line after the other: two writes at once could mix.
      const next = last.then(() => writeLine(handle, file, value));
      last = next.catch(() => undefined);
      return next;
    };
    await appendLine(start);
    return { append: appendLine, close: () => last.then(() => handle.close()) };
  } catch (error) {
    throw diskError(error, 'write', file);
  }
}

async function writeLine(handle: Awaited<ReturnType<typeof open>>, file: string, value: unknown): Promise<void> {
  const body = JSON.stringify(value);
  try {
    await handle.appendFile(`${checksum(body)} ${body}\n`);
    await handle.datasync();
  } catch (error) {
    throw diskError(error, 'write', file);
  }
}

async function scanJournal(file: string): Promise<{ content: JournalContent; goodBytes: number; isMissing: boolean }> {
  const text = await readText(file);
  let goodBytes = 0;
  let campaign: string | undefined;
  const folders: string[] = [];
  const records: PieceRecord[] = [];
  for (const line of (text ?? '').split('\n').slice(0, -1)) {
    const value = readLine(line);
    const record = pieceRecordSchema.safeParse(value);
    if (record.success) records.push(record.data);
    else if (isStart(value)) {
      campaign = value.campaign;
      folders.push(...value.folders);
    } else break;
    goodBytes += Buffer.byteLength(line) + 1;
  }
  return { content: { campaign, folders, records }, goodBytes, isMissing: text === undefined };
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw diskError(error, 'read', file);
  }
}

function readLine(line: string): unknown {
  const body = line.slice(CHECKSUM_LENGTH + 1);
  return line === `${checksum(body)} ${body}` ? JSON.parse(body) : undefined;
}

function checksum(body: string): string {
  return sha256(Buffer.from(body)).slice(0, CHECKSUM_LENGTH);
}

function isStart(value: unknown): value is Start {
  if (typeof value !== 'object' || value === null || !('campaign' in value) || !('folders' in value)) return false;
  return typeof value.campaign === 'string' && Array.isArray(value.folders) && value.folders.every((folder) => typeof folder === 'string');
}
