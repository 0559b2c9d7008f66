import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesIn, readPackManifest } from './read-pack.js';
import { makeWorkspace, runCli } from './run-cli.js';

const SMALL = 'stop-and-get-help --messages m24 --targets en-GB --formats square-1080 --as svg'.split(' ');
const OUT = 'campaigns/stop-and-get-help/out';

/** Colours that are no grey. */
async function coloursOf(file: string): Promise<string[]> {
  const svg = await readFile(file, 'utf8');
  return [...new Set(svg.match(/#[\da-f]{6}/gi) ?? [])].filter((colour) => !/^#(..)\1\1$/i.test(colour));
}

it('makes a pack in one colour inside of the coloured one, and neither takes the files of the other', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const coloured = await runCli(['render', ...SMALL], folder);
  expect(coloured.code).toBe(0);
  const before = await filesIn(path.join(folder, OUT));
  const one = await runCli(['render', ...SMALL, '--one-colour'], folder);
  expect([one.code, one.out]).toEqual([0, expect.stringContaining(path.join(OUT, 'one-colour', 'index.html'))]);
  const after = await filesIn(path.join(folder, OUT));
  expect(after.filter((file) => !file.startsWith('one-colour'))).toEqual(before);
  expect(after.flatMap((file) => (file.startsWith('one-colour') ? [path.relative('one-colour', file)] : []))).toEqual(before);

  const [piece] = (await readPackManifest(path.join(folder, OUT))).pieces;
  const file = piece?.artifacts.find((artifact) => artifact.file.endsWith('.svg'))?.file ?? '';
  expect(await coloursOf(path.join(folder, OUT, file))).not.toEqual([]);
  expect(await coloursOf(path.join(folder, OUT, 'one-colour', file))).toEqual([]);

  expect((await runCli(['render', ...SMALL], folder)).out).toContain('Nothing changed');
  expect((await runCli(['render', ...SMALL, '--one-colour'], folder)).out).toContain('Nothing changed');
});

it('judges pieces in one colour', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const ran = await runCli('check stop-and-get-help --targets en-GB --formats a4,square-1080 --one-colour'.split(' '), folder);
  expect([ran.code, ran.err]).toEqual([0, expect.any(String)]);
});
