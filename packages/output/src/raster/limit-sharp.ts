import sharp from 'sharp';

/**
 * One thread and no cache for Sharp in this thread's process. Call it once at the start of a worker: the pool already uses every core,
 * and a cache only grows when every picture is new.
 */
export function limitSharp(): void {
  sharp.concurrency(1);
  sharp.cache(false);
}
