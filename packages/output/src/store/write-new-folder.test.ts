import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFolder } from './write-new-folder.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'campaignkit-folder-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const placed = (file: string, text: string) => ({ file: path.join(root, file), bytes: Buffer.from(text) });

test('a folder and what belongs to it elsewhere are made together', async () => {
  await writeNewFolder(path.join(root, 'new'), [placed('new/a.txt', 'a'), placed('new/deep/b.txt', 'b')], [placed('words/c.txt', 'c')]);
  expect(await readFile(path.join(root, 'new/deep/b.txt'), 'utf8')).toBe('b');
  expect((await readdir(root)).sort()).toEqual(['new', 'words']);
});

test('when one file cannot be written nothing is left behind, and what was there stays', async () => {
  await mkdir(path.join(root, 'words'));
  await writeFile(path.join(root, 'words/taken.txt'), 'somebody else');
  const making = writeNewFolder(
    path.join(root, 'new'),
    [placed('new/a.txt', 'a')],
    [placed('words/c.txt', 'c'), placed('words/taken.txt', 'mine')],
  );
  await expect(making).rejects.toMatchObject({ code: 'WRITE_FAILED' });
  expect([await readdir(root), await readdir(path.join(root, 'words'))]).toEqual([['words'], ['taken.txt']]);
  expect(await readFile(path.join(root, 'words/taken.txt'), 'utf8')).toBe('somebody else');
});
