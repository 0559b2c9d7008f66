import { CampaignError } from '@campaignkit/model';
import { afterEach, expect, it } from 'vitest';
import type { Order } from '../../test/pool-worker.js';
import { createPool, type Pool, type PoolOptions } from './create-pool.js';

const workerUrl = new URL('../../test/pool-worker.ts', import.meta.url);

let pool: Pool<Order, unknown> | undefined;
afterEach(() => pool?.close());

function open(options: Partial<PoolOptions> = {}): Pool<Order, unknown> {
  pool = createPool<Order, unknown>({
    workerUrl,
    workerData: 2,
    size: 2,
    taskTimeoutMs: 20_000,
    heapMb: 64,
    signal: new AbortController().signal,
    execArgv: ['--import', 'tsx'],
    ...options,
  });
  return pool;
}

it('gives results in the order of the tasks, whichever ends first', async () => {
  const outcomes = await open().runAll([5, 4, 3, 2, 1].map((value) => ({ what: 'double', value, waitMs: value * 10 })));
  expect(outcomes.map((outcome) => outcome.status === 'fulfilled' && outcome.value)).toEqual([10, 8, 6, 4, 2]);
});

it('shares the work among its workers, and starts no more than it needs', async () => {
  const shared = await open().runAll(Array.from({ length: 6 }, () => ({ what: 'count', waitMs: 150 })));
  expect(shared.filter((outcome) => outcome.status === 'fulfilled' && outcome.value === 1)).toHaveLength(2);
  await pool?.close();
  const alone = open({ size: 8 });
  expect([await alone.run({ what: 'count' }), await alone.run({ what: 'count' })]).toEqual([1, 2]);
});

it('passes on what a task threw, and the batch goes on', async () => {
  const [refused, bug, unsendable, good] = await open({ size: 1 }).runAll([
    { what: 'refuse' },
    { what: 'bug' },
    { what: 'unsendable' },
    { what: 'count' },
  ]);
  expect(refused).toMatchObject({ reason: expect.any(CampaignError) });
  expect(refused).toMatchObject({ reason: { code: 'ARTIFACT_FAILED', message: 'Could not be drawn.', detail: { fix: 'Draw another.' } } });
  expect(bug).toMatchObject({ reason: { name: 'TypeError', message: 'x is undefined' } });
  expect(unsendable).toMatchObject({ reason: { name: 'DataCloneError' } });
  expect(good).toEqual({ status: 'fulfilled', value: 4 });
});

it.each([
  ['crash', 'The worker of this task ended with code 7.'],
  ['hang', 'The worker of this task did not finish within 3 seconds.'],
] as const)('replaces a worker after a %s and reports its task', async (what, message) => {
  const [lost, next] = await open({ size: 1, taskTimeoutMs: 3000 }).runAll([{ what }, { what: 'count' }]);
  expect(lost).toMatchObject({ reason: { code: 'WORKER_FAILED', message, detail: { fix: expect.stringContaining('Run it again') } } });
  expect(next).toEqual({ status: 'fulfilled', value: 1 });
});

it('survives a worker that eats all memory', { timeout: 60_000 }, async () => {
  const [lost, next] = await open({ size: 1 }).runAll([{ what: 'hoard' }, { what: 'count' }]);
  expect(lost).toMatchObject({ reason: { code: 'WORKER_FAILED', message: expect.stringContaining('memory limit') } });
  expect(next).toEqual({ status: 'fulfilled', value: 1 });
});

it('replaces a worker whose WebAssembly trapped, since its memory can no longer be trusted', async () => {
  const [lost, next] = await open({ size: 1 }).runAll([{ what: 'trap' }, { what: 'count' }]);
  expect(lost).toMatchObject({ reason: { name: 'RuntimeError', message: 'unreachable' } });
  expect(next).toEqual({ status: 'fulfilled', value: 1 });
});

it('fails at once when no worker can start', async () => {
  const outcomes = await open({ workerData: 'broken', size: 1 }).runAll(Array.from({ length: 50 }, () => ({ what: 'count' })));
  expect(new Set(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.message))).toEqual(
    new Set(['The worker of this task stopped with "no fonts here".']),
  );
  await expect(pool?.run({ what: 'count' })).rejects.toMatchObject({ code: 'WORKER_FAILED' });
});

it('ends at the signal: what runs, what waits, and what comes later', async () => {
  const stop = new AbortController();
  const reason = new Error('stopped by the user');
  const outcomes = open({ size: 1, signal: stop.signal }).runAll([{ what: 'hang' }, { what: 'count' }]);
  setTimeout(() => stop.abort(reason), 300);
  expect(await outcomes).toEqual([
    { status: 'rejected', reason },
    { status: 'rejected', reason },
  ]);
  await expect(pool?.run({ what: 'count' })).rejects.toBe(reason);
});

it('rejects what is open when it is closed', async () => {
  const [outcome] = await Promise.all([open().runAll([{ what: 'hang' }]), pool?.close()]);
  expect(outcome).toMatchObject([{ reason: { code: 'WORKER_FAILED', message: 'The pool was closed before this task was done.' } }]);
});
