import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CampaignError, explainIssues, type Manifest, manifestSchema } from '@campaignkit/model';
import { diskError, systemCode } from '../store/disk-error.js';
import { readOutdatedManifest } from './read-outdated-manifest.js';

export const MANIFEST_NAME = 'manifest.json';

/**
 * The manifest of a pack; undefined when the folder has none. Of a pack that another version made, the files alone: its pieces are out of date.
 * @throws {CampaignError} FILE_UNREADABLE when it is not a manifest of a pack; DISK_TROUBLE.
 */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = path.join(folder, MANIFEST_NAME);
  const text = await readText(file);
  if (text === undefined) return undefined;
  const value = parseJson(text);
  const result = manifestSchema.safeParse(value);
  if (result.success) return result.data;
  const outdated = readOutdatedManifest(value);
  if (outdated) return outdated;
  throw new CampaignError(
    'FILE_UNREADABLE',
    `"${file}" is not a manifest of this toolkit.\n${explainIssues(result.error, value).split('\n').slice(0, 5).join('\n')}`,
    {
      fix: 'Choose another folder with --out. If it is a damaged pack, delete its manifest.json and run again: everything is made anew.',
      context: { file },
    },
  );
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw diskError(error, 'read', file);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema then says that it expected an object and received this text.
    return text.slice(0, 80);
  }
}
