/**
 * Does work on items, at most `limit` at a time, begun in their order. The first failure, or the signal, stops what has not begun; it
 * settles when all that had begun has ended, so that nothing goes on behind the caller's back.
 */
export async function runInFlight<Item>(
  items: readonly Item[],
  limit: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const queue = items.values();
  const lane = async (): Promise<void> => {
    for (const item of queue) {
      if (signal.aborted || failures.length > 0) return;
      try {
        await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane));
  signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
}
