import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const installation = path.resolve(import.meta.dirname, '../../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, without a terminal. */
export function runCli(args: readonly string[], cwd: string, onError: (text: string, pid: number) => void = () => undefined): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(installation, 'apps/cli/bin/campaignkit.mjs'), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    onError(err, child.pid ?? 0);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/**
 * A folder of its own with the ready campaigns and all words; it goes when the test is over. Tests that run at once hand in the hook of
 * their own context: the global one may belong to another of them.
 */
export async function makeWorkspace(onTestFinished: (clean: () => Promise<void>) => void): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaignkit-e2e-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const isWanted = (source: string) => !source.endsWith(`${path.sep}out`);
  await cp(path.join(installation, 'campaigns'), path.join(folder, 'campaigns'), { recursive: true, filter: isWanted });
  await cp(path.join(installation, 'locales'), path.join(folder, 'locales'), { recursive: true });
  return folder;
}

/** Changes a text file of the workspace; what is to be replaced must be there. */
export async function edit(folder: string, file: string, find: string | RegExp, replacement: string): Promise<void> {
  const full = path.join(folder, file);
  const text = await readFile(full, 'utf8');
  const changed = text.replace(find, () => replacement);
  if (changed === text) throw new Error(`Nothing in ${file} matches ${find}.`);
  await writeFile(full, changed);
}
