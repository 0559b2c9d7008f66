import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CampaignError, type PieceRecord } from '@campaignkit/model';
import { GENERATOR_MARK } from '../contact-sheet/compose-contact-sheet.js';
import { diskError, systemCode } from '../store/disk-error.js';
import { readJournal } from '../store/journal.js';
import { isPieceFile } from './piece-path.js';
import { readManifest } from './read-manifest.js';

export const INDEX_NAME = 'index.html';

/** What earlier runs wrote, finished or not. */
export interface Known {
  /** By id; an unfinished run's word counts more than the manifest's. */
  readonly records: ReadonlyMap<string, PieceRecord>;
  /** Every hash that we may have written to a file, by its path. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folders that an unfinished run may have left temporary files in, relative to the pack. */
  readonly folders: readonly string[];
}

/**
 * @throws {CampaignError} ARGUMENT_INVALID when the folder belongs to another campaign or holds somebody's page;
 * FILE_UNREADABLE when its manifest is not ours.
 */
export async function readKnown(folder: string, campaign: string): Promise<Known> {
  const manifest = await readManifest(folder);
  const journal = await readJournal(folder);
  const owner = journal.campaign ?? manifest?.campaign;
  if (owner !== undefined && owner !== campaign) {
    throw new CampaignError(
      'ARGUMENT_INVALID',
      `"${folder}" holds the pack of campaign "${owner}". Expected an empty folder, or the pack of "${campaign}".`,
      {
        fix: 'Choose another folder with --out.',
      },
    );
  }
  if (owner === undefined) await refuseForeignPage(path.join(folder, INDEX_NAME));
  const all = [...(manifest?.pieces ?? []), ...journal.records].filter(({ artifacts }) => artifacts.every(({ file }) => isPieceFile(file)));
  return { records: new Map(all.map((record) => [record.id, record])), hashes: hashesOf(all), folders: journal.folders };
}

function hashesOf(records: readonly PieceRecord[]): Map<string, Set<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const { file, sha256 } of records.flatMap(({ artifacts }) => artifacts))
    hashes.set(file, (hashes.get(file) ?? new Set()).add(sha256));
  return hashes;
}

async function refuseForeignPage(file: string): Promise<void> {
  const page = await readFile(file, 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw diskError(error, 'read', file);
  });
  if (page === undefined || page.includes(GENERATOR_MARK)) return;
  throw new CampaignError(
    'ARGUMENT_INVALID',
    `"${file}" was not written by this toolkit and would be replaced. Expected an empty folder, or a pack.`,
    {
      fix: 'Choose another folder with --out.',
    },
  );
}
