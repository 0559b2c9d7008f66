import { execFile, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ChildLimits {
  readonly deadlineMs: number;
  /** Memory of the whole process, native parts included. */
  readonly memoryMb: number;
}

export type ChildOutcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'late' }
  | { readonly kind: 'greedy' }
  | { readonly kind: 'dead'; readonly how: string };

const LOOK_EVERY_MS = 25;

/**
 * Starts a file as a process of its own, asks it one thing, and ends it: with its answer, at the deadline, or when it takes too much memory.
 * It is watched from outside, because a limit inside does not count native memory, and native code does not stop when asked.
 */
export async function askChild<Answer>(file: URL, order: object, limits: ChildLimits): Promise<ChildOutcome<Answer>> {
  const child = fork(file, [], {
    // Nothing of the parent's: no loaders, no proxies, no credentials. Windows starts nothing without its own folder.
    execArgv: [`--max-old-space-size=${Math.round(limits.memoryMb / 2)}`, '--no-warnings'],
    env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new AbortController();
  try {
    return await new Promise<ChildOutcome<Answer>>((resolve) => {
      const timer = setTimeout(() => resolve({ kind: 'late' }), limits.deadlineMs);
      ended.signal.addEventListener('abort', () => clearTimeout(timer));
      child.once('message', (answer) => resolve({ kind: 'answer', answer: answer as Answer }));
      child.once('error', (error) => resolve({ kind: 'dead', how: error.message }));
      child.once('exit', (code, signal) => resolve({ kind: 'dead', how: signal ?? `code ${code}` }));
      child.send(order, (error) => {
        if (error) resolve({ kind: 'dead', how: error.message });
      });
      void watchMemory(child.pid, limits.memoryMb, ended.signal, () => resolve({ kind: 'greedy' }));
    });
  } finally {
    ended.abort();
    child.kill('SIGKILL');
  }
}

async function watchMemory(pid: number | undefined, mostMb: number, signal: AbortSignal, onGreedy: () => void): Promise<void> {
  if (pid === undefined) return;
  while (!signal.aborted) {
    if ((await residentMb(pid)) > mostMb) onGreedy();
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function residentMb(pid: number): Promise<number> {
  try {
    if (process.platform === 'linux') return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    if (process.platform === 'win32') return 0;
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout) / 1024;
  } catch {
    // The process has just ended: its exit says the rest.
    return 0;
  }
}
