import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { edit } from '../run-cli.js';

export interface WrongInput {
  readonly name: string;
  /** Makes the fault in a fresh workspace. */
  readonly spoil?: (folder: string) => Promise<unknown>;
  /** Words after `campaignkit`, with blanks between them. */
  readonly command: string;
  readonly code: number;
  /** Each must be printed. */
  readonly says: readonly string[];
}

export const YAML = 'campaigns/body-and-secrets/campaign.yaml';

/** The quickest thing to ask for. */
export const SMALL = 'body-and-secrets --targets fr-BE --formats square-1080';

/** Ways to spoil a workspace. */
export const put = (file: string, content: string | Uint8Array) => (folder: string) => writeFile(path.join(folder, file), content);
export const change = (file: string, find: string | RegExp, replacement: string) => (folder: string) =>
  edit(folder, file, find, replacement);
export const remove = (file: string) => (folder: string) => rm(path.join(folder, file));
