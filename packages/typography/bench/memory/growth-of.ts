import { slope } from '../speed/statistics.js';
import type { MemoryPoint } from './memory-point.js';

/** How much memory stays in use for each text, over the second half of the texts: caches are full by then. */
export function growthOf(points: readonly MemoryPoint[]): number {
  const settled = points.slice(Math.floor((points.length - 1) / 2));
  return slope(settled.map(({ texts, heapBytes, externalBytes }) => ({ x: texts, y: heapBytes + externalBytes })));
}
