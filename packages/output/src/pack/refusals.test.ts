import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleOptions, samplePiece, samplePlan } from '../../test/sample-pack.js';
import { lockFolder } from '../store/lock-folder.js';
import { type PackResult, writePack, type WritePackOptions } from '../write-pack.js';

const planned = samplePlan({ messages: ['m05'], targets: ['ar-EG', 'fr-BE'] });

let folder = '';
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'pack-')), 'out');
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

function run(options: Partial<WritePackOptions> = {}): Promise<PackResult> {
  return writePack({ ...sampleOptions(folder, planned), ...options }, { renderPiece: async (piece) => samplePiece(piece) });
}

it('lets one run at a time into a folder', async () => {
  await run();
  const lock = lockFolder(folder);
  await expect(run()).rejects.toMatchObject({
    code: 'FOLDER_LOCKED',
    message: `Another run holds "${folder}".`,
    detail: { fix: 'Wait until it has finished, or choose another folder with --out.' },
  });
  lock.release();
  expect((await run()).kept).toHaveLength(2);
});

it('refuses the pack of another campaign', async () => {
  await run();
  await expect(run({ campaign: 'another' })).rejects.toMatchObject({
    code: 'ARGUMENT_INVALID',
    message: `"${folder}" holds the pack of campaign "sample". Expected an empty folder, or the pack of "another".`,
  });
});

it.each([
  ['manifest.json', '{"name":"My web app","icons":[]}', 'FILE_UNREADABLE'],
  ['manifest.json', '{"campaign":"sam', 'FILE_UNREADABLE'],
  ['index.html', '<!doctype html><title>My page</title>', 'ARGUMENT_INVALID'],
])('refuses to replace somebody’s %s', async (name, content, code) => {
  const own = path.dirname(folder);
  await writeFile(path.join(own, name), content);
  await expect(run({ folder: own })).rejects.toMatchObject({
    code,
    detail: { fix: expect.stringContaining('Choose another folder with --out.') },
  });
  expect(await readFile(path.join(own, name), 'utf8')).toBe(content);
});

it.each([
  [{ today: '22.11.2026' }, 'today'],
  [{ inputs: [{ name: 'campaign.yaml', sha256: 'none' }] }, 'inputs.0.sha256'],
])('refuses %o before it writes anything', async (wrong, field) => {
  await expect(run(wrong)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message: expect.stringContaining(field) });
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});

it('refuses a piece that the whole plan does not hold', async () => {
  await expect(run({ wholePlan: [] })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
});
