import { parentPort } from 'node:worker_threads';
import { CampaignError } from '@campaignkit/model';
import { flattenError, type WorkerReply } from './worker-reply.js';

/**
 * The worker's side of a pool: answers each task with what `handle` gives or throws, one at a time. Call it once, at the end of the worker's
 * file, when everything it needs is loaded.
 * @throws {CampaignError} WORKER_FAILED outside a worker.
 */
export function serveTasks<Task, Result>(handle: (task: Task) => Promise<Result>): void {
  const port = parentPort;
  if (!port)
    throw new CampaignError('WORKER_FAILED', 'This file was started alone. Expected to be started by a pool.', {
      fix: 'Run the command line instead.',
    });
  const reply = (message: WorkerReply<Result>): void => port.postMessage(message);
  port.on('message', (task: Task) => {
    handle(task)
      .then((result) => reply({ kind: 'done', result }))
      // Also when the result cannot be sent.
      .catch((error: unknown) => reply({ kind: 'failed', error: flattenError(error), isPoisoned: isTrap(error) }));
  });
  reply({ kind: 'ready' });
}

// After a WebAssembly trap a module's memory may be in any state: every later layout in this thread could be wrong.
function isTrap(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at.name === 'RuntimeError') return true;
  }
  return false;
}
