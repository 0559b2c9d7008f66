import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { CampaignError } from '@campaignkit/model';

/** A file that a pack is made from. */
export interface Input {
  /** For findings and the manifest: relative to the folder of the kit where possible, with forward slashes. */
  readonly name: string;
  readonly sha256: string;
}

export interface TextInput extends Input {
  readonly text: string;
}

export interface BytesInput extends Input {
  readonly bytes: Uint8Array;
}

/** Largest campaign, brand or locale file, in bytes. Real ones have a tenth. */
const LARGEST_TEXT = 256 * 1024;

/** @throws {CampaignError} FILE_UNREADABLE when the file is missing, a folder, too large or no UTF-8. */
export async function readText(file: string, name: string): Promise<TextInput> {
  const { bytes, sha256 } = await readBytes(file, name, LARGEST_TEXT);
  try {
    return { name, sha256, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    throw new CampaignError('FILE_UNREADABLE', `${name} is not text. Expected UTF-8, received other bytes.`, {
      fix: 'Save it again as UTF-8 in a text editor.',
      cause,
    });
  }
}

/** @throws {CampaignError} FILE_UNREADABLE when the file is missing, a folder or larger than `largest` bytes. */
export async function readBytes(file: string, name: string, largest: number): Promise<BytesInput> {
  const size = await sizeOf(file, name);
  if (size > largest) {
    throw new CampaignError('FILE_UNREADABLE', `${name} has ${kib(size)}. Expected at most ${kib(largest)}.`, {
      fix: 'Check that it is the right file; split it if it is.',
    });
  }
  const bytes = new Uint8Array(await readFile(file).catch((cause: unknown) => Promise.reject(unreadable(name, cause))));
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** How a file is named to people and in the manifest: never the way to the user's home. */
export function nameOf(file: string, base: string): string {
  const relative = path.relative(base, file);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isInside ? relative : path.join(path.basename(path.dirname(file)), path.basename(file))).split(path.sep).join('/');
}

async function sizeOf(file: string, name: string): Promise<number> {
  const found = await stat(file).catch((cause: unknown) => Promise.reject(unreadable(name, cause)));
  if (found.isFile()) return found.size;
  throw new CampaignError('FILE_UNREADABLE', `${name} is a folder or a device. Expected a file.`, {
    fix: 'Put the file there, under exactly this name.',
  });
}

const REASONS: Readonly<Record<string, readonly [reason: string, fix: string]>> = {
  ENOENT: ['does not exist', 'Write it, or correct the place that names it.'],
  ENOTDIR: ['does not exist: a part of its path is no folder', 'Correct the place that names it.'],
  EACCES: ['may not be read by you', 'Ask for the right to read it.'],
  EPERM: ['may not be read by you', 'Ask for the right to read it.'],
  ELOOP: ['is a link that leads back to itself', 'Replace the link by the file.'],
};

function unreadable(name: string, cause: unknown): CampaignError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const [reason, fix] = REASONS[code] ?? [
    `could not be read (${cause instanceof Error ? cause.message : String(cause)})`,
    'Check the disk and the file.',
  ];
  return new CampaignError('FILE_UNREADABLE', `${name} ${reason}.`, { fix, cause });
}

function kib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
