import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { campaignIds, loadWorkspace, localeTags } from './load-workspace.js';

async function makeFolders(...folders: string[]): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'campaignkit-workspace-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const folder of folders) await mkdir(path.join(root, folder), { recursive: true });
  return root;
}

it('finds the nearest folder upwards that holds campaigns and locales', async () => {
  const root = await makeFolders('kit/campaigns/mine/logos', 'kit/locales');
  expect(loadWorkspace(path.join(root, 'kit/campaigns/mine/logos'), '/installed').folder).toBe(path.join(root, 'kit'));
});

it('falls back to the installation where there is none', async () => {
  const root = await makeFolders('campaigns');
  expect(loadWorkspace(root, '/installed')).toEqual({
    folder: '/installed',
    campaigns: '/installed/campaigns',
    locales: '/installed/locales',
  });
});

it('counts as campaigns only folders with a campaign file, and no hidden ones', async () => {
  const root = await makeFolders('campaigns/b', 'campaigns/a', 'campaigns/empty', 'campaigns/.new-1f', 'locales/fr', 'locales/.git');
  for (const name of ['b', 'a', '.new-1f']) await writeFile(path.join(root, 'campaigns', name, 'campaign.yaml'), '');
  const workspace = loadWorkspace(root, '/installed');
  expect([await campaignIds(workspace), await localeTags(workspace)]).toEqual([['a', 'b'], ['fr']]);
});
