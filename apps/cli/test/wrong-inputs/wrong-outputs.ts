import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { put, SMALL, type WrongInput } from './wrong-input.js';

export const wrongOutputs: readonly WrongInput[] = [
  {
    name: 'a file where the pack should go',
    spoil: put('taken', 'x'),
    command: `render ${SMALL} --out taken`,
    code: 73,
    says: ['WRITE_FAILED', 'A file stands where a folder is needed'],
  },
  {
    name: 'a place where nobody may write',
    command: `render ${SMALL} --out /proc/campaignkit`,
    code: 73,
    says: ['WRITE_FAILED', '/proc/campaignkit'],
  },
  {
    name: "somebody's page in the folder",
    spoil: async (folder) => {
      await mkdir(path.join(folder, 'site'));
      await put('site/index.html', '<h1>Ours</h1>')(folder);
    },
    command: `render ${SMALL} --out site`,
    code: 2,
    says: ['was not written by this toolkit'],
  },
  {
    name: 'a manifest that is none',
    spoil: async (folder) => {
      await mkdir(path.join(folder, 'pack'));
      await put('pack/manifest.json', '{}')(folder);
    },
    command: `render ${SMALL} --out pack`,
    code: 2,
    says: ['FILE_UNREADABLE', 'is not a manifest of this toolkit'],
  },
  {
    name: 'a folder without a name',
    command: `render ${SMALL} --out=`,
    code: 2,
    says: ['--out "" names no folder'],
  },
];
