import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startPackChild, wordsOf } from '../test/run-pack-child.js';
import { sampleBytes, sampleOptions, samplePiece, samplePlan } from '../test/sample-pack.js';
import { writePack } from './write-pack.js';

// The long run of the reliability promise: KILL_ROUNDS=200.
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 10);
const BYTES = 400_000;
const TARGETS = ['ar-EG', 'en-GB', 'fr-BE', 'hi-IN', 'th-TH', 'sw-KE'];
const MESSAGES = ['m01', 'm02', 'm03', 'm04', 'm05'];

let folder = '';
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'kill-')), 'out');
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

it(`leaves no half file and loses nothing in ${ROUNDS} rounds of kill -9`, { timeout: 30_000 + ROUNDS * 5_000 }, async () => {
  const whole = new Set(
    ['1', '2'].flatMap((edition) =>
      samplePlan({ messages: MESSAGES, targets: TARGETS, edition }).map(({ key }) => sampleBytes(key, BYTES).toString('base64')),
    ),
  );
  let spared = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // Two editions in turn, so that finished files are replaced as well as made.
    const edition = String(1 + (Math.floor(round / 4) % 2));
    const child = startPackChild(folder, edition, BYTES);
    const words = wordsOf(child);
    await Promise.race([once(child, 'message'), words]);
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 60));
    child.kill('SIGKILL');
    if (child.exitCode !== null) spared += 1;
    await words;
    for (const file of await picturesIn(folder)) expect(whole.has(await readFile(file, 'base64')), `${file} in round ${round}`).toBe(true);
  }
  expect(spared, 'rounds that ended before the kill').toBeLessThan(ROUNDS / 2);

  const plan = samplePlan({ messages: MESSAGES, targets: TARGETS, edition: '1' });
  const resumed = await writePack(sampleOptions(folder, plan), { renderPiece: async (piece) => samplePiece(piece, BYTES) });
  expect(resumed.failed).toEqual([]);
  expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp') || name.endsWith('journal'))).toEqual([]);
  const fresh = path.join(path.dirname(folder), 'fresh');
  await writePack(sampleOptions(fresh, plan), { renderPiece: async (piece) => samplePiece(piece, BYTES) });
  for (const name of ['manifest.json', 'index.html'])
    expect(await readFile(path.join(folder, name), 'utf8')).toBe(await readFile(path.join(fresh, name), 'utf8'));
});

it('resumes after a kill without making again what was done', async () => {
  const child = startPackChild(folder, '1', BYTES);
  const done: string[] = [];
  child.on('message', ({ id }: { id?: string }) => {
    if (id) done.push(id);
    if (done.length === 5) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  const words = await wordsOf(startPackChild(folder, '1', BYTES));
  const end = words.at(-1);
  expect(end?.kept).toBeGreaterThanOrEqual(5);
  expect((end?.kept ?? 0) + (end?.made ?? 0)).toBe(MESSAGES.length * TARGETS.length);
});

it('frees the folder when the run that held it is killed', async () => {
  const child = startPackChild(folder, '1', 4_000_000);
  const ended = once(child, 'exit');
  await once(child, 'message');
  const planned = samplePlan({ messages: MESSAGES, targets: TARGETS });
  const second = () => writePack(sampleOptions(folder, planned), { renderPiece: async (piece) => samplePiece(piece) });
  await expect(second()).rejects.toMatchObject({ code: 'FOLDER_LOCKED' });
  child.kill('SIGKILL');
  await ended;
  expect((await second()).failed).toEqual([]);
});

async function picturesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter(({ name }) => name.endsWith('.png')).map(({ parentPath, name }) => path.join(parentPath, name));
}
