import { readdir } from 'node:fs/promises';
import { statSync } from 'node:fs';
import path from 'node:path';

/** The folders of the kit that a command works in. */
export interface Workspace {
  /** Holds `campaigns/` and `locales/`. */
  readonly folder: string;
  readonly campaigns: string;
  readonly locales: string;
}

/** The nearest folder from `start` upwards that holds `campaigns/` and `locales/`; else the installation's own. */
export function loadWorkspace(start: string, installation: string): Workspace {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (isWorkspace(folder)) return workspaceAt(folder);
    if (folder === path.dirname(folder)) return workspaceAt(installation);
  }
}

/** Ids of the campaigns of a workspace, in the order of the alphabet. */
export async function campaignIds(workspace: Workspace): Promise<string[]> {
  const entries = await readdir(workspace.campaigns, { withFileTypes: true }).catch(() => []);
  return entries
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && isFile(path.join(workspace.campaigns, entry.name, 'campaign.yaml')),
    )
    .map(({ name }) => name)
    .sort();
}

/** Folders of the workspace that may be locales, in the order of the alphabet. */
export async function localeTags(workspace: Workspace): Promise<string[]> {
  const entries = await readdir(workspace.locales, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function workspaceAt(folder: string): Workspace {
  return { folder, campaigns: path.join(folder, 'campaigns'), locales: path.join(folder, 'locales') };
}

function isWorkspace(folder: string): boolean {
  return isFolder(path.join(folder, 'campaigns')) && isFolder(path.join(folder, 'locales'));
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
