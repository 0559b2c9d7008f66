import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('pack-child.ts', import.meta.url));
const LOADER = ['--import', 'tsx'];

export interface ChildWord {
  readonly id?: string;
  readonly made?: number;
  readonly kept?: number;
  readonly code?: string;
  readonly message?: string;
  readonly fix?: string;
}

export function startPackChild(folder: string, edition: string, bytes: number): ChildProcess {
  return fork(CHILD, [folder, edition, String(bytes)], {
    execArgv: LOADER,
    cwd: path.dirname(CHILD),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The same, where the system lets no file grow over a number of blocks of 512 bytes. */
export function startLimitedPackChild(folder: string, bytes: number, blocks: number): ChildProcess {
  const command = [process.execPath, ...LOADER, CHILD, folder, '1', String(bytes)];
  return spawn('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, ...command], {
    cwd: path.dirname(CHILD),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Everything a child says until it ends. */
export async function wordsOf(child: ChildProcess): Promise<ChildWord[]> {
  const words: ChildWord[] = [];
  child.on('message', (word: ChildWord) => words.push(word));
  await once(child, 'exit');
  return words;
}
