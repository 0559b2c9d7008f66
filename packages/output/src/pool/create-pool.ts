import { Worker } from 'node:worker_threads';
import { CampaignError } from '@campaignkit/model';
import { reviveError, type WorkerReply } from './worker-reply.js';

export interface PoolOptions {
  /** File that ends with {@link serveTasks}. */
  readonly workerUrl: URL;
  /** Read there as `workerData` of `node:worker_threads`. */
  readonly workerData: unknown;
  /** Workers at once, at most. They start when there is work. */
  readonly size: number;
  /** A task that takes longer fails, and its worker is replaced. */
  readonly taskTimeoutMs: number;
  /** JavaScript memory of one worker; one that needs more is replaced. */
  readonly heapMb: number;
  /** Ends all workers; every open task is rejected with its reason. */
  readonly signal: AbortSignal;
  /** Node's own options, such as a loader while running from source. */
  readonly execArgv: readonly string[];
}

export interface Pool<Task, Result> {
  /** @throws {CampaignError} what the task threw, or WORKER_FAILED when its worker died; the signal's reason. */
  readonly run: (task: Task) => Promise<Result>;
  /** Outcomes in the order of the tasks; one that fails stops no other. */
  readonly runAll: (tasks: readonly Task[]) => Promise<PromiseSettledResult<Result>[]>;
  readonly close: () => Promise<void>;
}

interface Open<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane<Task, Result> {
  readonly worker: Worker;
  isReady: boolean;
  current: Open<Task, Result> | undefined;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Threads that do one task each at a time.
 * @example const pool = createPool<PlannedPiece, RenderedPiece>({ workerUrl, workerData, size: jobs, taskTimeoutMs: 120_000, heapMb: 1024, signal, execArgv: [] })
 */
export function createPool<Task, Result>(options: PoolOptions): Pool<Task, Result> {
  const { size, taskTimeoutMs, signal } = options;
  const queue: Open<Task, Result>[] = [];
  const lanes = new Set<Lane<Task, Result>>();
  let hasStarted = false;
  let stopped: { readonly reason: unknown } | undefined;

  const stop = (reason: unknown): Promise<unknown> => {
    stopped ??= { reason };
    for (const open of queue.splice(0)) open.reject(reason);
    return Promise.all([...lanes].map((lane) => retire(lane, reason)));
  };
  const onAbort = (): void => void stop(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();

  const retire = (lane: Lane<Task, Result>, reason: unknown): Promise<unknown> => {
    lanes.delete(lane);
    clearTimeout(lane.timer);
    lane.current?.reject(reason);
    lane.current = undefined;
    return lane.worker.terminate();
  };

  const fill = (): void => {
    if (stopped) return;
    for (const lane of lanes) if (!lane.current) give(lane);
    while (queue.length > 0 && lanes.size < size) give(startLane());
  };

  const give = (lane: Lane<Task, Result>): void => {
    lane.current = queue.shift();
    if (!lane.current) return;
    lane.timer = setTimeout(() => fail(lane, `did not finish within ${taskTimeoutMs / 1000} seconds`, undefined), taskTimeoutMs);
    lane.worker.postMessage(lane.current.task, []);
  };

  const fail = (lane: Lane<Task, Result>, what: string, cause: unknown): void => {
    if (!lanes.has(lane)) return;
    const error = workerFailed(what, cause);
    void retire(lane, error);
    // A worker's file that cannot even be loaded would fail every task in turn.
    if (!hasStarted && !lane.isReady) void stop(error);
    fill();
  };

  const startLane = (): Lane<Task, Result> => {
    const { workerUrl, workerData, execArgv, heapMb } = options;
    const worker = new Worker(workerUrl, { workerData, execArgv: [...execArgv], resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    const lane: Lane<Task, Result> = { worker, isReady: false, current: undefined, timer: undefined };
    lanes.add(lane);
    worker.on('error', (error) => fail(lane, `stopped with "${error instanceof Error ? error.message : String(error)}"`, error));
    worker.on('exit', (code) => fail(lane, `ended with code ${code}`, undefined));
    worker.on('message', (reply: WorkerReply<Result>) => take(lane, reply));
    return lane;
  };

  const take = (lane: Lane<Task, Result>, reply: WorkerReply<Result>): void => {
    if (reply.kind === 'ready') {
      lane.isReady = true;
      hasStarted = true;
      return;
    }
    clearTimeout(lane.timer);
    const { current } = lane;
    lane.current = undefined;
    if (reply.kind === 'done') current?.resolve(reply.result);
    else current?.reject(reviveError(reply.error));
    if (reply.kind === 'failed' && reply.isPoisoned) void retire(lane, undefined);
    fill();
  };

  const run = (task: Task): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (stopped) {
        reject(stopped.reason);
        return;
      }
      queue.push({ task, resolve, reject });
      fill();
    });

  return {
    run,
    runAll: (tasks) => Promise.allSettled(tasks.map(run)),
    close: async () => {
      signal.removeEventListener('abort', onAbort);
      await stop(new CampaignError('WORKER_FAILED', 'The pool was closed before this task was done.', { fix: 'Run it again.' }));
    },
  };
}

function workerFailed(what: string, cause: unknown): CampaignError {
  return new CampaignError('WORKER_FAILED', `The worker of this task ${what}.`, {
    fix: 'Run it again: only what is missing is made. If it fails again, use fewer --jobs or a lower --dpi.',
    cause,
  });
}
