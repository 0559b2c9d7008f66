import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startLimitedPackChild, startPackChild, wordsOf } from '../test/run-pack-child.js';
import { sampleBytes, sampleOptions, samplePiece, samplePlan } from '../test/sample-pack.js';
import type { PlannedPiece } from './pack/piece-path.js';
import { verifyPack } from './pack/verify-pack.js';
import { writePack } from './write-pack.js';

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && probeMount();
const planned = samplePlan({
  messages: ['m01', 'm02', 'm03', 'm04', 'm05'],
  targets: ['ar-EG', 'en-GB', 'fr-BE', 'hi-IN', 'th-TH', 'sw-KE'],
});

let root = '';
let mounted: string | undefined;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'disk-'));
  mounted = undefined;
});
afterEach(async () => {
  if (mounted) execFileSync('umount', [mounted]);
  await chmod(root, 0o755);
  await rm(root, { recursive: true, force: true });
});

it('says DISK_TROUBLE when the system lets a file grow no further, and keeps the good ones whole', async () => {
  const folder = path.join(root, 'out');
  await wordsOf(startPackChild(folder, '1', 20_000));
  const before = await readFile(path.join(folder, 'manifest.json'), 'utf8');
  await rm(path.join(folder, 'fr-BE'), { recursive: true });
  const end = (await wordsOf(startLimitedPackChild(folder, 20_000, 30))).at(-1);
  expect(end).toMatchObject({
    code: 'DISK_TROUBLE',
    fix: 'The system limits the size of files: raise the limit (ulimit -f) or lower --dpi.',
  });
  expect(end?.message).toMatch(/^Could not write ".*fr-BE.*": EFBIG/);
  expect(await readFile(path.join(folder, 'manifest.json'), 'utf8')).toBe(before);
  expect(await temporariesIn(folder)).toEqual([]);
});

it.skipIf(!canMount).each([
  ['blocks', 'size=300k'],
  ['inodes', 'size=20m,nr_inodes=20'],
])('says DISK_TROUBLE when a disk has no more %s, and finishes once there is room', async (_what, limit) => {
  const disk = await mount(limit);
  const folder = path.join(disk, 'out');
  const end = (await wordsOf(startPackChild(folder, '1', 20_000))).at(-1);
  expect(end).toMatchObject({
    code: 'DISK_TROUBLE',
    message: expect.stringContaining('ENOSPC'),
    fix: expect.stringContaining('Free some space (or inodes)'),
  });
  for (const file of await picturesIn(folder)) {
    const whole = planned.map(({ key }) => sampleBytes(key, 20_000));
    const bytes = await readFile(file);
    expect(
      whole.some((good) => good.equals(bytes)),
      `${file} is whole`,
    ).toBe(true);
  }
  execFileSync('mount', ['-o', 'remount,size=20m,nr_inodes=2000', disk]);
  const { kept, made } = await writePack(sampleOptions(folder, planned), { renderPiece });
  expect(kept.length + made.length).toBe(planned.length);
  expect(await verifyPack(folder, new AbortController().signal)).toEqual([]);
  expect(await temporariesIn(folder)).toEqual([]);
});

it.skipIf(!canMount)('says WRITE_FAILED on a disk that can only be read', async () => {
  const disk = await mount('size=20m');
  const folder = path.join(disk, 'out');
  await mkdir(folder);
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  for (const target of [folder, path.join(disk, 'new')]) {
    await expect(writePack(sampleOptions(target, planned), { renderPiece })).rejects.toMatchObject({
      code: 'WRITE_FAILED',
      message: expect.stringContaining(target),
      detail: { fix: 'This disk can only be read: choose a folder on another one with --out.' },
    });
  }
});

it.skipIf(isRoot)('says WRITE_FAILED where this user may not write', async () => {
  await chmod(root, 0o555);
  await expect(writePack(sampleOptions(path.join(root, 'out'), planned), { renderPiece })).rejects.toMatchObject({
    code: 'WRITE_FAILED',
    detail: { fix: 'Ask for the right to write there, or choose another folder with --out.' },
  });
});

it.each([
  ['the folder', 'out'],
  ['a parent of the folder', 'out/deeper'],
])('says WRITE_FAILED when %s is a file', async (_what, name) => {
  await writeFile(path.join(root, 'out'), 'a file');
  await expect(writePack(sampleOptions(path.join(root, name), planned), { renderPiece })).rejects.toMatchObject({
    code: 'WRITE_FAILED',
    detail: { fix: 'A file stands where a folder is needed: move it away, or choose another folder with --out.' },
  });
});

it('says WRITE_FAILED when a folder stands where a file is needed', async () => {
  const folder = path.join(root, 'out');
  await mkdir(path.join(folder, 'fr-BE/m01/coin-row.square-1080.png/full'), { recursive: true });
  await expect(writePack(sampleOptions(folder, planned), { renderPiece })).rejects.toMatchObject({
    code: 'WRITE_FAILED',
    message: expect.stringContaining('coin-row.square-1080.png'),
  });
  expect(await temporariesIn(folder)).toEqual([]);
});

async function renderPiece(piece: PlannedPiece): Promise<ReturnType<typeof samplePiece>> {
  return samplePiece(piece);
}

function probeMount(): boolean {
  return spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
}

async function mount(limit: string): Promise<string> {
  mounted = path.join(root, 'disk');
  await mkdir(mounted);
  execFileSync('mount', ['-t', 'tmpfs', '-o', limit, 'tmpfs', mounted]);
  return mounted;
}

async function picturesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png')).map((name) => path.join(folder, name));
}

async function temporariesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'));
}
