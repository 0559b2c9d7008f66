import path from 'node:path';
import { buildCatalog, type Catalog, SOURCE_LOCALE } from '@campaignkit/messages';
import { localeCandidates, parseTarget } from '@campaignkit/model';
import { localeTags, type Workspace } from './load-workspace.js';
import { type Input, isThere, nameOf, readText } from './read-input.js';

export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly inputs: readonly Input[];
}

/** Words of every locale of the workspace. */
export const EVERY_LOCALE = 'every';

/**
 * Reads the words of some campaigns: of the locales that the targets may speak, and of the source.
 * @throws {CampaignError} FILE_UNREADABLE, CATALOG_INVALID, LOCALE_INVALID, LOCALE_MISSING, TARGET_UNKNOWN
 */
export async function loadCatalog(
  workspace: Workspace,
  campaigns: readonly string[],
  targets: readonly string[] | typeof EVERY_LOCALE,
): Promise<LoadedCatalog> {
  const tags =
    targets === EVERY_LOCALE
      ? await localeTags(workspace)
      : [SOURCE_LOCALE, ...targets.flatMap((tag) => localeCandidates(parseTarget(tag)))];
  const files = [...new Set(tags)].flatMap((tag) =>
    ['locale', 'toolkit', ...campaigns].map((name) => path.join(workspace.locales, tag, `${name}.json`)),
  );
  const found = (await Promise.all(files.map(readIfThere(workspace)))).filter((file) => file !== undefined);
  return {
    catalog: buildCatalog(found.map(({ name, text }) => ({ path: name, text }))),
    inputs: found.map(({ name, sha256 }) => ({ name, sha256 })),
  };
}

function readIfThere(workspace: Workspace) {
  return async (file: string) => ((await isThere(file)) ? readText(file, nameOf(file, workspace.folder)) : undefined);
}
